import { v5 } from 'uuid';

/**
 * A mark of an address by which one that is known is recognized, and from which none can be read: the first eight digits of its UUID
 * (RFC 9562, version 5).
 */
export const addressMark = (address: string): string => v5(address, v5.URL).slice(0, 8);
