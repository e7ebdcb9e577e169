package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A term is outside the period of its post, or of the body that the post belongs to. */
final class TermOutsidePost extends RecordRule<PersonnelTerm> {

  TermOutsidePost() {
    super(
        PersonnelTerm.class,
        "term-outside-post",
        Severity.ERROR,
        "A term is outside the period of its post, or of the body that the post belongs to.");
  }

  @Override
  void check(Located<PersonnelTerm> each, Survey survey, Findings findings) {
    Optional<TimeSpan> period = each.value().period();
    Optional<Located<Post>> post = survey.find(each.value().post(), Post.class);
    Optional<Located<Organization>> body =
        post.flatMap(found -> survey.find(found.value().organization(), Organization.class));
    Frame.surer(
            post.flatMap(found -> Within.outside(period, found, found.value().period())),
            body.flatMap(found -> Within.outside(period, found, found.value().period())))
        .ifPresent(outside -> Within.report(each, period.orElseThrow(), outside, findings));
  }
}
