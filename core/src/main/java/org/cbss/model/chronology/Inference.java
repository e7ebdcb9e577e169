package org.cbss.model.chronology;

import java.util.List;

/**
 * A record of which a data set implies more than the record itself states, with the statements that imply it. Instances are
 * immutable and thread-safe.
 *
 * @param span the inferred span, of which at least one bound is sharper than what the record states
 * @param because the statements that imply each sharper bound, chain by chain, each statement once
 */
public record Inference(InferredSpan span, List<Reason> because) {

  /**
   * Creates an inference.
   *
   * @param span the inferred span
   * @param because the statements that imply each sharper bound
   */
  public Inference {
    because = List.copyOf(because);
  }
}
