package org.cbss.model.popolo;

/** A document with records of all collections. */
final class ParliamentFile {
  static final String JSON = """
      {
        "persons": [
          {"id": "kask", "name": "Kati Kask", "birth_date": "1970-01-01", "gender": "female",
           "other_names": [{"name": "Kati Tamm", "note": "before 1995"}, {"name": "K. Kask"}],
           "identifiers": [{"scheme": "wikidata", "identifier": "Q1"}],
           "sources": [{"url": "https://parliament.example/kask", "note": "Members' page"}]},
          {"id": "saar", "name": "Siim Saar"}
        ],
        "organizations": [
          {"id": "parliament", "name": "Parliament", "classification": "legislature", "founding_date": "1992-09"},
          {"id": "finance", "name": "Finance Committee", "classification": "committee", "parent_id": "parliament",
           "founding_date": "1993", "dissolution_date": "2019-03-01",
           "other_names": [{"name": "Rahanduskomisjon", "lang": "et"}]},
          {"id": "ee", "name": "Estonia", "classification": "country",
           "identifiers": [{"scheme": "ISO 3166-1 alpha-2", "identifier": "EE"}]}
        ],
        "posts": [
          {"id": "chair", "label": "Chair of the Finance Committee", "organization_id": "finance", "start_date": "1993"}
        ],
        "memberships": [
          {"id": "m1", "person_id": "kask", "post_id": "chair", "organization_id": "finance",
           "role": "Chair of the Finance Committee", "on_behalf_of_id": "ee", "start_date": "2011-03-27", "end_date": "2013"},
          {"person_id": "saar", "organization_id": "parliament", "role": "member", "legislative_period_id": "term/12"},
          {"id": "m3", "member": {"id": "ee"}, "organization_id": "parliament", "role": "observer", "start_date": "2004"}
        ],
        "events": [
          {"id": "term/12", "classification": "legislative period", "name": "12th", "start_date": "2011-03-27",
           "end_date": "2015-03-23"},
          {"id": "sitting", "classification": "meeting", "name": "Opening", "organization_id": "parliament",
           "start_date": "2011-04-04", "end_date": "2011-04-04", "location": "Tallinn", "description": "The first."}
        ],
        "areas": []
      }
      """;

  private ParliamentFile() {}
}
