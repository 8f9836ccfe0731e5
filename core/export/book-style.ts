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
  height: auto;
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

table {
  border-collapse: collapse;
  font-size: 0.85em;
}

th,
td {
  border: 1px solid;
  padding: 0.3em 0.6em;
  text-align: start;
  vertical-align: top;
}

@media print {
  html {
    color-scheme: light;
  }
}
`;
