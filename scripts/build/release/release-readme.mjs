/** What stands in the zip for the person who carries it to a server. @param {string} version @param {number} files @param {number} bytes */
export function writeReleaseReadme(version, files, bytes) {
  const text = `Unstuck ${version}

Unstuck walks helpdesk staff from "mail is stuck" to a cause and a checklist
that removes it. It is a folder of ${files} static files (${(bytes / 1_000_000).toFixed(1)} MB).


COPY IT TO A SERVER

1. Copy everything inside "site" to the root of a web site, for example
   /var/www/unstuck or C:\\inetpub\\unstuck, or to any folder of one.
2. Take the configuration of your server from "deploy" (nginx, Apache,
   Caddy, IIS).
   What matters: an unknown address is answered with 404.html, pages and
   offline-worker.js are never cached for long, and files in assets always are.
3. Open the address. Nothing else has to be started or set up.

To bring it up to date, copy the new content of "site" over the old. Never empty
the folder first: your own site.json and the packs that you put there lie in it,
and no file of a release has their names. Browsers that have it open go on with
what they have, and offer the new version.


BRING YOUR OWN ARTICLES

1. Put a pack, which is a folder of articles, into "packs" beside index.html.
2. Name it in a file site.json beside index.html:
   {"format": "unstuck-site/1", "packs": ["acme"]}
3. Reload the page.
packs.mjs beside this file checks a pack and prepares it. It needs Node 20 or
later and nothing else:   node packs.mjs --help


WHAT IT NEEDS

On the server: any web server that gives out files. No database, no program,
no Internet connection, no write access.
In the browser: a current Edge, Chrome, Firefox or Safari, with JavaScript.
Over https (or on localhost) it also works without a network after one visit,
and can be installed like a program. Over plain http it needs the network.


WHAT LEAVES THE BROWSER

Nothing that is typed or pasted. The pages forbid themselves every connection
but loading the files in "site" from the server that they came from.
An address holds the ids of the answers that were given ("exchange-version=v5-5"),
so these can stand in the log of your server. It never holds names, notes,
ticket numbers, commands or pasted text: those stay on the device, in the
storage of the browser, under names that begin with "unstuck".


Licence: LICENSE. The work of others in it: THIRD-PARTY.md.
`;
  // Opened on a server with whatever editor there is.
  return text.replaceAll('\n', '\r\n');
}
