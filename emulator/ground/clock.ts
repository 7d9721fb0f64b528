/** The functions' clock: it runs beside the real one, `offsetMs` away, or stands at one moment (UTC ms). */
export interface Clock {
  offsetMs: number;
  heldAt?: number;
}
