/** Sizes of pictures on other hosts: `--measure` asks for the first bytes of each, a few at a time. */
import sharp from 'sharp';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Measured {
  readonly sizes: ReadonlyMap<string, Size>;
  /** Addresses without a size, and why. */
  readonly failures: ReadonlyMap<string, string>;
}

export interface MeasureLimits {
  /** Requests at a time. */
  readonly atOnce: number;
  /** Milliseconds for one picture. */
  readonly patience: number;
  /** After so many faults in a row a host is not asked again. */
  readonly faultsInARow: number;
}

/** Four requests at a time, as a browser would send them; ten seconds each. */
const politeLimits: MeasureLimits = { atOnce: 4, patience: 10_000, faultsInARow: 5 };

/** Bytes that hold the head of every usual picture, and the most that is read where the head is longer. */
const FIRST = 65_536;
const MOST = 2_000_000;

/**
 * Measures pictures. Never throws on what a host or the network does: such a picture stays without a size.
 *
 * @param addresses absolute http or https addresses.
 */
export async function measurePictures(
  addresses: readonly string[],
  onMeasured: (done: number, total: number) => void = () => {},
  limits: MeasureLimits = politeLimits,
): Promise<Measured> {
  const sizes = new Map<string, Size>();
  const failures = new Map<string, string>();
  const faults = new Map<string, number>();
  const queue = [...addresses];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const { host } = new URL(address);
      if ((faults.get(host) ?? 0) >= limits.faultsInARow)
        failures.set(address, `${host} was not asked again after ${limits.faultsInARow} faults in a row`);
      else {
        const result = await measure(address, limits.patience);
        if (typeof result === 'object') sizes.set(address, result);
        else failures.set(address, result);
        // A picture that is missing says nothing against its host.
        const isFault =
          typeof result === 'string' && !/^HTTP 4(?!29)/.test(result) && !/^no picture/.test(result);
        faults.set(host, isFault ? (faults.get(host) ?? 0) + 1 : 0);
      }
      done += 1;
      onMeasured(done, addresses.length);
    }
  };
  await Promise.all(Array.from({ length: limits.atOnce }, work));
  return { sizes, failures };
}

/** The size of one picture, or why it has none. */
async function measure(address: string, patience: number): Promise<Size | string> {
  try {
    const response = await fetch(address, {
      headers: { Range: `bytes=0-${FIRST - 1}`, 'User-Agent': 'gazette-import (sizes of pictures)' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return `HTTP ${response.status}`;
    }
    return await sizeOf(response);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} seconds`;
    const cause = error.cause instanceof Error ? error.cause : error;
    return 'code' in cause ? String(cause.code) : cause.message;
  }
}

/** Reads as much of a body as its size needs. A host that ignores the range is cut off as soon as the size is known. */
async function sizeOf(response: Response): Promise<Size | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let tried = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const next = await reader?.read();
      if (next?.value) {
        chunks.push(next.value);
        length += next.value.length;
      }
      const isEnd = next === undefined || next.done;
      if (isEnd || length >= tried + FIRST) {
        tried = length;
        const size = await headSize(Buffer.concat(chunks));
        if (size) return size;
        if (isEnd || length > MOST)
          return `no picture that can be read (${response.headers.get('content-type')})`;
      }
    }
  } finally {
    await reader?.cancel();
  }
}

async function headSize(bytes: Buffer): Promise<Size | undefined> {
  try {
    const { autoOrient } = await sharp(bytes).metadata();
    return autoOrient.width > 0 && autoOrient.height > 0 ? autoOrient : undefined;
  } catch (error) {
    // sharp throws on everything that it cannot read, half a head too.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
