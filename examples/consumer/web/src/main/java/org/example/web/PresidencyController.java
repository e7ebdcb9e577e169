package org.example.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.json.SourceFile;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.views.SpanWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.exc.MismatchedInputException;

/** A controller that stores and serves presidencies; the library reads and writes their JSON. */
@RestController
class PresidencyController {
  private final Map<Id<Presidency>, Presidency> presidencies = new ConcurrentHashMap<>();

  @GetMapping("/presidencies/{id}")
  ResponseEntity<Presidency> get(@PathVariable String id) {
    return ResponseEntity.of(Optional.ofNullable(presidencies.get(Id.<Presidency>of(id))));
  }

  @GetMapping("/presidencies/{id}/period")
  ResponseEntity<String> period(@PathVariable String id) {
    return ResponseEntity.of(Optional.ofNullable(presidencies.get(Id.<Presidency>of(id)))
        .map(presidency -> SpanWords.of(presidency.period())));
  }

  @PostMapping("/popolo")
  Dataset popolo(@RequestBody String popolo) {
    return new PopoloReader().read(SourceFile.of("popolo.json", popolo)).orElseThrow();
  }

  @GetMapping("/presidencies")
  Map<Id<Presidency>, Presidency> all() {
    return presidencies;
  }

  @PostMapping("/presidencies")
  @ResponseStatus(HttpStatus.CREATED)
  Presidency add(@RequestBody Presidency presidency) {
    presidencies.put(presidency.id(), presidency);
    return presidency;
  }

  @ExceptionHandler
  ResponseEntity<String> unreadable(HttpMessageNotReadableException thrown) {
    String message = thrown.getCause() instanceof MismatchedInputException mismatch
        ? mismatch.getOriginalMessage()
        : "expected JSON";
    return ResponseEntity.badRequest().body(message);
  }
}
