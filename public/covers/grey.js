globalThis[Symbol.for('clearstory.paper')] ??= ['#dcdddf'];
