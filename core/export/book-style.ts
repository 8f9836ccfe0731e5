/** How an exported story looks, in an HTML file and in an EPUB alike: its reader's own colours, and light in print. */
export const bookStyle = `html {
  color-scheme: light dark;
}

body {
  max-width: 34em;
  margin: 0 auto;
  padding: 1.5em;
  font: 1.15em / 1.6 Georgia, "Noto Serif", serif;
  overflow-wrap: break-word;
}

header {
  margin-bottom: 2em;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  line-height: 1.25;
}

header p,
footer,
figcaption,
caption {
  font-size: 0.85em;
}

footer {
  margin-top: 3em;
  border-top: 1px solid;
  padding-top: 1em;
}

img {
  max-width: 100%;
  max-height: 90vh;
  height: auto;
  object-fit: contain;
}

figure {
  margin: 1.5em 0;
}

blockquote {
  margin: 1.5em 0;
  padding-left: 1.2em;
  border-left: 2px solid;
}

pre {
  overflow-x: auto;
  white-space: pre-wrap;
  font-size: 0.85em;
}

.table {
  margin: 1.5em 0;
  overflow-x: auto;
}

table {
  border-collapse: collapse;
  font-size: 0.85em;
}

[data-long] {
  min-width: clamp(5em, 24vw, 9em);
}

th,
td {
  border: 1px solid;
  padding: 0.3em 0.6em;
  text-align: start;
  vertical-align: top;
}

dd {
  margin: 0 0 0.5em 1.2em;
}

details {
  margin: 1em 0;
}

summary {
  font-weight: bold;
}

@media screen and (prefers-color-scheme: dark) {
  img {
    background: #f4f1ea;
  }
}

@media print {
  html {
    color-scheme: light;
  }

  .table {
    overflow: visible;
  }

  [data-long] {
    min-width: 0;
  }
}
`;

/** Beyond the lines of the text, where a window has the room; pages of a book have none. */
export const wideTables = `
@media screen {
  .table {
    --wide: max(100%, min(100vw - 5em, var(--columns) * 11em));

    display: grid;
    grid-template-columns: minmax(auto, max-content);
    justify-content: safe center;
    width: var(--wide);
    margin-inline: calc((100% - var(--wide)) / 2);
  }
}
`;
