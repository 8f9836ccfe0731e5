globalThis[Symbol.for('clearstory.paper')] ??= ['#000000'];
