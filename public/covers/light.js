globalThis[Symbol.for('clearstory.paper')] ??= ['#fdfcf8'];
