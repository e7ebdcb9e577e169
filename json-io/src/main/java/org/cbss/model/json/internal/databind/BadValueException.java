package org.cbss.model.json.internal.databind;

import java.util.List;
import java.util.ListIterator;
import org.cbss.model.json.internal.codec.ReadFailure;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Jackson's exception for input of the wrong form, with the location of the value. */
final class BadValueException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  BadValueException(
      JsonParser parser, TokenStreamLocation begin, Class<?> type, ReadFailure failure) {
    super(parser, failure.message(), begin);
    _targetType = type;
    List<ReadFailure.Step> path = failure.path();
    for (ListIterator<ReadFailure.Step> step = path.listIterator(path.size());
        step.hasPrevious(); ) {
      prepend(type, step.previous());
    }
  }

  private void prepend(Class<?> type, ReadFailure.Step step) {
    if (step.isIndex()) {
      prependPath(type, Integer.parseInt(step.name()));
    } else {
      prependPath(type, step.name());
    }
  }
}
