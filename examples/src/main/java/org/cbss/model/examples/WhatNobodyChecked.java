package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.validation.Validator;

/** The first chairs of the Senior Arctic Officials: one from a page, the other known to the keeper alone. */
public final class WhatNobodyChecked {
  private static final String RECORD = """
      {
        "format": "cbss-model/1",
        "title": "The first chairs of the Senior Arctic Officials",
        "sources": [
          {"id": "keeper", "title": "Knowledge of the keeper of this record", "unverified": true},
          {"id": "aps", "title": "Ray Arnaudo", "publisher": "American Polar Society",
           "url": "https://americanpolar.org/about/leadership/ray-arnaudo"}
        ],
        "organizations": [{"id": "ac", "name": "Arctic Council", "kind": "intergovernmental-organization"}],
        "people": [{"id": "simon", "name": "Mary Simon"}, {"id": "arnaudo", "name": "Ray Arnaudo"}],
        "posts": [{"id": "sao-chair", "title": "Chair of the Senior Arctic Officials", "organization": "ac"}],
        "personnelTerms": [
          {"id": "simon-chair", "person": "simon", "post": "sao-chair", "period": "1996/1998",
           "citations": [{"source": "keeper"}]},
          {"id": "arnaudo-chair", "person": "arnaudo", "post": "sao-chair", "period": "1998/2000",
           "citations": [{"source": "keeper"}, {"source": "aps"}]}
        ]
      }
      """;

  private WhatNobodyChecked() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(new DatasetReader().read(SourceFile.of("officials.json", RECORD)), System.out);
  }

  static void print(ReadResult result, PrintStream out) {
    out.print(result.validate(Validator.standard()));
  }
}
