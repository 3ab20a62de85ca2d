/** Letters in a shingle: about three words of English, or a clause of Chinese. */
const SHINGLE = 16;
const BINS_BITS = 6;
const EMPTY = 0xffffffff;
const BASE = 0x01000193;
const LAST_POWER = powerOf(BASE, SHINGLE);

/**
 * The MinHash of a text's letters (as `lettersOf` gives them): of all its shingles' hashes, the least in each of 64
 * bins. The more of their shingles two texts share, the more of these numbers do they.
 */
export function signatureOf(letters: string): Uint32Array {
  const least = new Uint32Array(1 << BINS_BITS).fill(EMPTY);
  let rolling = 0;
  for (let i = 0; i < letters.length; i++) {
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= SHINGLE) rolling = (rolling - Math.imul(letters.charCodeAt(i - SHINGLE), LAST_POWER)) | 0;
    if (i < SHINGLE - 1 && i < letters.length - 1) continue;
    const hash = scattered(rolling);
    const bin = hash >>> (32 - BINS_BITS);
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return least.filter((hash) => hash !== EMPTY);
}

/** Makes every bit of a hash depend on all of its bits (murmur3's finish). */
function scattered(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}
