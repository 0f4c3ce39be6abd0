/** A reminder or a timer that is set. */
export interface Alert {
  readonly id: string;
  readonly kind: 'reminder' | 'timer';
  /** When it comes due, in milliseconds since 1970, UTC; undefined while it is paused. */
  readonly due: number | undefined;
  /** Milliseconds that are left while it is paused. */
  readonly left?: number | undefined;
  /** What Alexa says then. */
  readonly text: string;
  /** The alert as the API tells it, without what follows from `due` and `left`. */
  readonly told: Readonly<Record<string, unknown>>;
}

/** The reminders and timers of one customer and skill. */
export interface Alerts {
  readonly of: (kind: Alert['kind']) => readonly Alert[];
  readonly find: (kind: Alert['kind'], id: string) => Alert | undefined;
  /** Sets an alert, or replaces the one with its id. */
  readonly put: (alert: Alert) => void;
  readonly remove: (id: string) => void;
  /** Takes out what is due at that time, the earliest first. */
  readonly takeDue: (now: number) => readonly Alert[];
}

/** Keeps reminders and timers. */
export const createAlerts = (): Alerts => {
  const alerts = new Map<string, Alert>();
  const of = (kind: Alert['kind']): Alert[] =>
    [...alerts.values()].filter((alert) => alert.kind === kind);
  return {
    of,
    find: (kind, id) => of(kind).find((alert) => alert.id === id),
    put: (alert) => {
      alerts.set(alert.id, alert);
    },
    remove: (id) => {
      alerts.delete(id);
    },
    takeDue: (now) => {
      const due = [...alerts.values()]
        .filter((alert) => alert.due !== undefined && alert.due <= now)
        .sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
      for (const { id } of due) alerts.delete(id);
      return due;
    },
  };
};
