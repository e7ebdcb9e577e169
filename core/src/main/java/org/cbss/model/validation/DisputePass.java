package org.cbss.model.validation;

/**
 * One of the two passes of a rule that compares records, if some are disputed. In the first nothing disputed counts, except
 * that it may fill a gap. In the second everything counts, and what only that yields is reported as information.
 */
enum DisputePass {
  /** The only pass of a rule that compares no records. */
  NONE,
  /** The pass that reports the findings without a disputed record. */
  UNDISPUTED,
  /** The pass that reports the findings with a disputed record, as information. */
  DISPUTED
}
