package org.cbss.model.json;

import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.json.internal.answers.AnswerCodec;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;

/**
 * Writes answers as JSON for other programs, as {@link AnswerSchema} describes: {@link org.cbss.model.query.Answer}, {@link
 * org.cbss.model.query.Succession} and its transitions, {@link org.cbss.model.query.Briefing}, {@link
 * org.cbss.model.query.Change}, {@link org.cbss.model.query.MembershipSnapshot}, {@link org.cbss.model.query.Troika}, {@link
 * org.cbss.model.query.SearchHit}, and of {@link org.cbss.model.chronology}: inferences, inferred spans, reasons, contradictions
 * and readings. The modules for Jackson 3 and Jackson 2 write the same.
 *
 * <p>A record in an answer has its type, its id, its single values and the ids and codes that it refers to, in the notation of the
 * format. It has no citations, notes, full texts and inner records: those are in the data set.
 *
 * <p>A writer is immutable and safe to share between threads. No method accepts or returns null.
 */
public final class AnswerWriter {
  private final AnswerCodec codec;

  private AnswerWriter(AnswerCodec codec) {
    this.codec = codec;
  }

  /** Creates a writer that writes the periods of records as they are recorded. */
  public AnswerWriter() {
    this(new AnswerCodec(entity -> Optional.empty()));
  }

  /**
   * Returns a writer that adds {@code inferred} to a record whose effective period is not the recorded one.
   *
   * @param registry the registry of all records to be written
   * @return the writer
   */
  public AnswerWriter withInferred(Registry registry) {
    return new AnswerWriter(new AnswerCodec(entity -> inferred(registry, entity)));
  }

  private static Optional<TimeSpan> inferred(Registry registry, Entity entity) {
    TimeSpan effective = registry.effectivePeriod(entity);
    return effective.equals(registry.recordedPeriod(entity))
        ? Optional.empty()
        : Optional.of(effective);
  }

  /**
   * Returns an answer as JSON.
   *
   * @param answer the answer, an entity, or a list of these
   * @return one line; for a list, one line for each element; without a line feed at the end
   * @throws IllegalArgumentException if a value has another type, or JSON cannot hold it, or the registry does not have a record
   */
  public String toJson(Object answer) {
    return codec.toJson(answer);
  }
}
