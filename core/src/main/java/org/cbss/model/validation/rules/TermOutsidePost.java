package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
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
    Optional<Located<Post>> post = survey.find(each.value().post(), Post.class);
    boolean reported = post.isPresent()
        && Within.report(
            each, each.value().period(), post.get(), post.get().value().period(), findings);
    if (!reported) {
      post.flatMap(found -> survey.find(found.value().organization(), Organization.class))
          .ifPresent(body ->
              Within.report(each, each.value().period(), body, body.value().period(), findings));
    }
  }
}
