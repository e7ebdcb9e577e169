package org.cbss.model.json.internal.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.chronology.Inference;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reading;
import org.cbss.model.chronology.Reason;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Mention;
import org.cbss.model.query.Succession;
import org.cbss.model.time.Certainty;

/** The answers of the command line that contain more than one answer of the library. */
public final class CommandAnswers {
  private CommandAnswers() {}

  /**
   * The holders of a chair or post.
   *
   * @param organization the organization that is chaired, or empty
   * @param post the post, or empty
   * @param answer the holders
   */
  public record Holders(
      Optional<Id<Organization>> organization, Optional<Id<Post>> post, Answer<?> answer) {}

  /**
   * The rota of an organization.
   *
   * @param organization the organization
   * @param rota its presidencies
   */
  public record Rota(Id<Organization> organization, Succession<?> rota) {}

  /**
   * The explanation of the days of a record.
   *
   * @param span its days
   * @param bounds the bounds that were asked about
   * @param day the day that was asked about, or empty
   */
  public record Explanation(
      InferredSpan span, List<ExplainedBound> bounds, Optional<ExplainedDay> day) {}

  /**
   * The statements that imply a bound.
   *
   * @param bound the bound
   * @param because the statements
   */
  public record ExplainedBound(SpanBound bound, List<Reason> because) {}

  /**
   * Whether a record lasts on a day, with readings that show it.
   *
   * @param day the day
   * @param certainty the certainty that it lasts
   * @param readings a reading for each possible answer
   */
  public record ExplainedDay(LocalDate day, Certainty certainty, List<Reading> readings) {}

  /**
   * The records of a list.
   *
   * @param certain the records that certainly meet all conditions
   * @param uncertain the records that perhaps meet them
   */
  public record Listed(List<? extends Entity> certain, List<? extends Entity> uncertain) {}

  /**
   * A record, and all that names it.
   *
   * @param record the entity or strategic area
   * @param inference what the whole data set implies of its days, or empty if that is no more than it states
   * @param mentions the places that name it
   */
  public record Shown(Identified record, Optional<Inference> inference, List<Mention> mentions) {}
}
