globalThis[Symbol.for('clearstory.paper')] ??= ['#fdfcf8', '#1a1917'];
