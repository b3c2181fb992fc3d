// Writes exports of AddSendAs.vbs that nobody ran: as many lines as wanted, the same ones each time.

const given = ['Anna', 'Björn', 'Chloé', 'Dmitri', 'Елена', 'Farid', 'Greta', 'Hiro', '花子', 'Łukasz'];
const family = ['Ångström', 'Baker', 'Costa', 'Dubois', 'Ecker', 'Fischer', 'García', 'Håkansson', 'Иванов', '山田'];

/**
 * The lines of an export: two service accounts on most mailboxes, and persons with one or a few.
 * @param {number} count
 * @param {string} [domain]
 */
export function* exportLines(count, domain = 'CORP') {
  for (let number = 0; number < count; number += 1) {
    const owner = `${family[number % 10]}, ${given[Math.floor(number / 10) % 10]} ${number}`;
    const [account, name] =
      number % 10 < 5
        ? [`${domain}\\BESAdmin`, 'BlackBerry Enterprise Server']
        : number % 10 < 8
          ? [`${domain}\\GoodAdmin`, 'GoodLink']
          : [`${domain}\\user${Math.floor(number / 3)}`, `User ${Math.floor(number / 3)}`];
    const delegates = number % 7 === 0 ? 'Has Delegates' : 'No Delegates';
    const state = number % 50 === 0 ? 'Disabled' : 'Enabled';
    const further = `CN=${owner.replace(',', '\\,')},OU=Sales,DC=${domain.toLowerCase()},DC=example,DC=com`;
    yield [owner, account, name, delegates, state, further].map((value) => `"""${value}"""`).join('\t');
  }
}

/**
 * The bytes of such an export, as the script writes them.
 * @param {number} count
 * @param {string} [domain]
 */
export function exportBytes(count, domain) {
  return Buffer.from(`\ufeff${[...exportLines(count, domain)].map((line) => `${line}\r\n`).join('')}`, 'utf16le');
}
