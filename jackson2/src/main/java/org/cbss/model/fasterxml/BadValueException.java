package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.ListIterator;
import org.cbss.model.json.internal.codec.ReadFailure;

/** Jackson's exception for input of the wrong form, with the location of the value. */
final class BadValueException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  BadValueException(JsonParser parser, JsonLocation begin, Class<?> type, ReadFailure failure) {
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
