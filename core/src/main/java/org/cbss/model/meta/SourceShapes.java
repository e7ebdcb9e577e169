package org.cbss.model.meta;

import org.cbss.model.Citation;
import org.cbss.model.CitationBuilder;
import org.cbss.model.Source;
import org.cbss.model.SourceBuilder;

/** The tables of sources and of what cites them. */
final class SourceShapes {
  static final Shape<Source, SourceBuilder> SOURCE = Types.entity(
      new Shape.Builder<>("source", Source.class, Source::builder, SourceBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Source::id,
              SourceBuilder::id)
          .required("title", Types.TEXT, "What it is called.", Source::title, SourceBuilder::title)
          .optional(
              "publisher",
              Types.NAME,
              "Who published it.",
              Source::publisher,
              SourceBuilder::publisher)
          .optional("url", Types.URL, "Where it can be read.", Source::url, SourceBuilder::url)
          .optional(
              "published",
              Types.DATE,
              "When it was published.",
              Source::published,
              SourceBuilder::published)
          .optional(
              "retrieved",
              Types.FULL_DATE,
              "The day on which it was read.",
              Source::retrieved,
              SourceBuilder::retrieved)
          .optional(
              "language",
              Types.LANGUAGE,
              "The language it is written in.",
              Source::language,
              SourceBuilder::language)
          .optional(
              "text",
              Types.PROSE,
              "Its full text, where that may be kept.",
              Source::text,
              SourceBuilder::text),
      new Types.Common<>(
          Source::identifiers,
          SourceBuilder::putIdentifier,
          Source::citations,
          SourceBuilder::addCitation,
          Source::note,
          SourceBuilder::note,
          Source::accepts,
          SourceBuilder::putAccepts,
          Source::extensions,
          SourceBuilder::putExtension));

  static final Shape<Citation, CitationBuilder> CITATION = new Shape.Builder<>(
          "citation", Citation.class, Citation::builder, CitationBuilder::build)
      .required(
          "source", Types.to(Kind.SOURCE), "The source.", Citation::source, CitationBuilder::source)
      .optional(
          "about",
          Types.NAME,
          "The attribute that it supports; the whole record where it is left out.",
          Citation::about,
          CitationBuilder::about)
      .optional(
          "says",
          Types.NAME,
          "The value that this source gives, in the grammar of the attribute.",
          Citation::says,
          CitationBuilder::says)
      .optional(
          "at",
          Types.NAME,
          "Where in the source: a heading, a paragraph, a page.",
          Citation::at,
          CitationBuilder::at)
      .optional(
          "quote",
          Types.PROSE,
          "The very words of the source.",
          Citation::quote,
          CitationBuilder::quote)
      .constraint(new Constraint.RequiredWith("about", "says"))
      .extensible(Citation::extensions, CitationBuilder::putExtension)
      .build();

  private SourceShapes() {}
}
