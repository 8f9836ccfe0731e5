globalThis[Symbol.for('clearstory.paper')] ??= ['#f5ead3'];
