/** Next's `collect-segment-data.js`, made to collect nothing; throws where the function is not in it. */
export default function skipSegmentData(source: string): string;
