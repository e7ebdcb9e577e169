package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Everything;
import org.cbss.model.time.Certainty;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Validator;
import org.cbss.model.views.BriefingPage;
import org.cbss.model.views.Names;
import org.cbss.model.views.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages, read back, say what the registry answers. */
@Tag("slow")
class PagesAgreeTest {

  static Stream<String> shipped() {
    return MadeSite.shipped();
  }

  private static String word(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void rotaIsThatOfRegistry(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    Registry registry = site.registry;
    Names names = new Names(registry);
    for (Organization organization : registry.organizations().toList()) {
      Succession<Presidency> rota = registry.rota(organization);
      Document page = site.page(Addresses.of(organization));
      List<String> expected = rota.entries().stream()
          .map(each -> names.holder(each) + " " + (each.disputed() ? "disputed" : "certain") + " "
              + names.time(each))
          .toList();
      assertThat(page.select("#rota + div tbody tr").stream()
              .map(PagesAgreeTest::row)
              .toList())
          .as(organization.id().value())
          .isEqualTo(expected);
      assertThat(page.select("#transitions + div tbody .certainty").eachText())
          .isEqualTo(
              rota.transitions().stream().map(each -> word(each.certainty())).toList());
    }
  }

  private static String row(Element row) {
    return row.select("td:first-child > .value").text() + " "
        + row.select("td:first-child > .certainty").text() + " "
        + row.select("td:nth-child(2) > .value").text();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void homeTellsChairOfDay(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    Registry registry = site.registry;
    Names names = new Names(registry);
    List<String> expected = new ArrayList<>();
    for (Organization organization : registry.organizations().toList()) {
      Answer<Entity> answer = registry.chairOn(organization, MadeSite.DAY);
      if (answer.certain().size() == 1 && answer.uncertain().isEmpty()) {
        expected.add(names.chair(answer.certain().get(0)) + " certain");
      }
    }
    assertThat(site.page("index.html").select("[id^=chair-] td:nth-child(2)").eachText())
        .containsAll(expected);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void presidencyTellsBriefing(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    for (Presidency presidency : site.registry.presidencies().toList()) {
      Page briefing = BriefingPage.of(site.registry, site.registry.briefing(presidency));
      List<Element> items = site.page(Addresses.of(presidency))
          .select("[id^=briefing-].statements li, .statements > li");
      List<Page.Item> expected =
          briefing.sections().stream().flatMap(each -> each.items().stream()).toList();
      assertThat(items).hasSameSizeAs(expected);
      for (int i = 0; i < items.size(); i++) {
        assertThat(items.get(i).select("> .certainty").text())
            .isEqualTo(expected.get(i).certainty().isCertain() ? "certain" : "uncertain");
        assertThat(items.get(i).select("> .citations > li"))
            .hasSameSizeAs(expected.get(i).citations());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyFactHasItsCitations(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    site.registry.dataset().entities().forEach(entity -> {
      long about = entity.citations().stream()
          .filter(citation -> citation.about().equals(Optional.of("period")))
          .count();
      Document page = site.page(Addresses.of(entity));
      assertThat(page.select("#period > .citations > li"))
          .as(entity.id().value())
          .hasSize((int) about);
      assertThat(page.select("a").eachAttr("href"))
          .containsAll(entity.citations().stream()
              .map(Citation::source)
              .map(source -> "../" + Addresses.of(site.registry.sources().get(source)))
              .toList());
    });
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void tellsWhetherMandateIsInForce(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    for (Mandate mandate : site.registry.mandates().toList()) {
      Organization organization = site.registry.organizations().get(mandate.organization());
      Certainty certainty =
          site.registry.mandatesInForce(organization, MadeSite.DAY).certaintyOf(mandate);
      assertThat(site.page(Addresses.of(mandate)).select("#fact-in-force").text())
          .isEqualTo((certainty.isPossible() ? "yes" : "no") + ", on 6 May 2020"
              + (certainty.isPossible() ? " " + word(certainty) : ""));
    }
  }

  @Test
  void qualifiedAndDisputedAreNotCertain() {
    MadeSite site = MadeSite.of(Data.dataset(
        Data.organization("lc").build(),
        Data.presidency("vague", "lc", "2000?/2001").build(),
        Data.presidency("claimed", "lc", "2003/2004").disputed(true).build(),
        Data.source("rumour").toBuilder().unverified(true).build()));

    assertThat(certainty(site, "presidencies/vague.html", "#period")).isEqualTo("uncertain");
    assertThat(certainty(site, "presidencies/vague.html", "#country")).isEqualTo("certain");
    assertThat(certainty(site, "presidencies/claimed.html", "#period")).isEqualTo("disputed");
    assertThat(certainty(site, "sources/rumour.html", "#title")).isEqualTo("unverified");
  }

  @Test
  void remarksAndIdsHaveNoCertainty() {
    MadeSite site = MadeSite.of(Data.dataset(
        Data.organization("lc").note(Data.text("A remark.")).build(), Data.source("minutes")));

    assertThat(certainty(site, "organizations/lc.html", "#name")).isEqualTo("certain");
    assertThat(certainty(site, "organizations/lc.html", "#id")).isEmpty();
    assertThat(certainty(site, "organizations/lc.html", "#note")).isEmpty();
    assertThat(site.page("sources/index.html").select("td .certainty")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void tellsWhatDisagreeingSourcesSay(String name) {
    MadeSite site = MadeSite.ofShipped(name);
    Document page = site.page(OpenQuestions.ADDRESS);
    List<Finding> findings =
        Validator.standard().validate(site.registry.dataset()).findings().stream()
            .filter(each ->
                each.rule().equals("sources-disagree") || each.rule().equals("citation-disagrees"))
            .toList();

    assertThat(page.select("[id^=finding-]")).hasSameSizeAs(findings);
    for (Element row : page.select("[id^=finding-]")) {
      assertThat(row.select("td:first-child a")).hasSize(1);
      assertThat(row.select(".citations > li"))
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.text()).contains("; says "));
    }
  }

  @Test
  void tellsSaidTimesInWords() {
    MadeSite site = MadeSite.ofShipped("cbss-presidencies");

    assertThat(site.page(OpenQuestions.ADDRESS).select("#finding-1").text())
        .contains("says from 1 July 2000 to 30 June 2001 (2000-07-01/2001-06-30)");
  }

  private static String certainty(MadeSite site, String page, String fact) {
    return site.page(page).select(fact + " > .certainty").text();
  }

  @Test
  void explainsWhatIsInferred() {
    MadeSite site = MadeSite.ofShipped("cbss-presidencies");

    assertThat(site.page("presidencies/fi-2002.html").select("#period").text())
        .contains("from 2002 to 2003 (inferred: began on 1 July 2002, ended on 30 June 2003)");
    assertThat(site.page("presidencies/fi-2002.html").select("#period .because li"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void showsEveryTextOfRecord(Dataset dataset) {
    MadeSite site = MadeSite.of(dataset);
    ModelTraversal.of(type -> type instanceof ValueType.Text || type instanceof ValueType.PlainText)
        .visit(dataset, (at, type, value) -> {
          // Pages name attributes by their labels.
          if (!at.attribute().equals("about")) {
            String text =
                value instanceof LocalizedText all ? all.in(dataset.language()) : value.toString();
            assertThat(site.page(page(at)).wholeText().replaceAll("\\s+", " "))
                .as(at.toString())
                .contains(text.strip().replaceAll("\\s+", " "));
          }
        });
  }

  private static String page(VisitContext at) {
    String ofRecord = at.attribute().equals("title") ? HomePage.ADDRESS : OpenQuestions.ADDRESS;
    return at.entity().map(Addresses::of).orElse(ofRecord);
  }

  static Stream<Dataset> datasets() {
    return Stream.of(Everything.dataset(), MadeSite.dataset("danish-presidency-2019-2020"));
  }
}
