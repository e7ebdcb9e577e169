package org.cbss.model.validation.rules;

import java.util.regex.Pattern;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A text holds something that looks like HTML. */
final class TextMarkup extends ValueRule {

  TextMarkup() {
    super("text-markup", Severity.INFORMATION, "A text holds something that looks like HTML.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return Texts.are(type);
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return Texts.visitor((at, text) -> {
      if (text.indexOf('<') >= 0 && TAG.matcher(text).find()
          || text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
        findings
            .at(at.subject(), at.place())
            .help("write plain text; it is shown as it is")
            .report("the text holds something that looks like HTML");
      }
    });
  }

  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,1000})?/?>|<!--");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,10}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
}
