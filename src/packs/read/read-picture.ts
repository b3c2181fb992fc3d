/** What the bytes of a picture say of it. */
export type ReadPicture = { readonly type: 'png' | 'jpg' | 'webp'; readonly width: number; readonly height: number };

/**
 * The kind and the size of a PNG, JPEG or WebP picture, from its head (ISO 15948, ITU T.81, RFC 9649); undefined for any other
 * bytes, whatever their file is called, and for a head that is cut off. Nothing is unpacked. Ends for any bytes.
 */
export function readPicture(bytes: Uint8Array): ReadPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = readPng(view) ?? readJpeg(view) ?? readWebp(view);
  return found === undefined || found.width === 0 || found.height === 0 ? undefined : found;
}

function readPng(view: DataView): ReadPicture | undefined {
  const isPng = startsWith(view, 0, '\x89PNG\r\n\x1a\n') && startsWith(view, 12, 'IHDR') && view.byteLength >= 33;
  return isPng ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

function readJpeg(view: DataView): ReadPicture | undefined {
  if (!startsWith(view, 0, '\xff\xd8\xff')) {
    return undefined;
  }
  // Each piece says how long it is, and the size stands in the one that begins a frame.
  for (let at = 2; at + 9 <= view.byteLength; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || marker === 0xd9 || marker === 0xda) {
      return undefined;
    }
    if (marker === 0xff) {
      at += 1;
    } else if (isFrame(marker)) {
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      const length = view.getUint16(at + 2);
      if (length < 2) {
        return undefined;
      }
      at += 2 + length;
    }
  }
  return undefined;
}

// Tables of Huffman and arithmetic coding, and one that is kept free, have numbers among those of frames.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readWebp(view: DataView): ReadPicture | undefined {
  if (!startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBP') || view.byteLength < 30) {
    return undefined;
  }
  if (startsWith(view, 12, 'VP8X')) {
    return { type: 'webp', width: readThree(view, 24) + 1, height: readThree(view, 27) + 1 };
  }
  if (startsWith(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (startsWith(view, 12, 'VP8 ') && startsWith(view, 23, '\x9d\x01\x2a')) {
    return { type: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return undefined;
}

function readThree(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

function startsWith(view: DataView, at: number, text: string): boolean {
  return at + text.length <= view.byteLength && [...text].every((sign, index) => view.getUint8(at + index) === sign.charCodeAt(0));
}
