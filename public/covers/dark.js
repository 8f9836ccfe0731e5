globalThis[Symbol.for('clearstory.paper')] ??= ['#1a1917'];
