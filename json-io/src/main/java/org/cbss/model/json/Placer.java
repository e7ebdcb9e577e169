package org.cbss.model.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbss.model.internal.validation.ReportAccess;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Edit;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.Related;
import org.cbss.model.validation.Report;

/** Gives the findings of a report their places in the files that the data set was read from. */
final class Placer {
  private record InFile(int file, Place place) {}

  private static final Comparator<Finding> BY_POSITION = Comparator.comparing(
      finding -> finding.location().position().orElse(null),
      Comparator.nullsFirst(
          Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));

  private final Origins origins;
  private final Map<Place, OriginFile.Found> found = new HashMap<>();
  private final Map<String, Integer> fileOrder = new HashMap<>();

  Placer(Origins origins) {
    this.origins = origins;
    origins.files().forEach(file -> fileOrder.putIfAbsent(file.name(), fileOrder.size()));
  }

  Report place(Report report) {
    Map<Integer, List<Place>> byFile = new TreeMap<>();
    report.findings().forEach(finding -> {
      add(finding.location(), byFile);
      finding.related().forEach(related -> add(related.location(), byFile));
    });
    byFile.forEach(this::find);
    return ReportAccess.<Report, Finding>of(report)
        .map(
            report, this::placed, Comparator.comparingInt(this::fileOf).thenComparing(BY_POSITION));
  }

  private int fileOf(Finding finding) {
    return finding
        .location()
        .position()
        .map(position -> fileOrder.get(position.file()))
        .orElse(-1);
  }

  private void add(Location location, Map<Integer, List<Place>> byFile) {
    location
        .place()
        .ifPresent(place ->
            byFile.computeIfAbsent(inFile(place).file, any -> new ArrayList<>()).add(place));
  }

  private InFile inFile(Place place) {
    Kind kind = place.kind();
    if (kind == null) {
      return new InFile(0, place);
    }
    Origins.Origin origin = origins.of(kind, place.index());
    return new InFile(origin.file(), new Place(kind, origin.index(), place.path()));
  }

  private void find(int file, List<Place> places) {
    Map<Place, Place> inFile = new HashMap<>();
    places.forEach(place -> inFile.put(place, inFile(place).place));
    Map<Place, OriginFile.Found> there = origins.files().get(file).find(inFile.values());
    inFile.forEach((place, other) -> {
      OriginFile.Found where = there.get(other);
      if (where != null) {
        found.put(place, where);
      }
    });
  }

  private Finding placed(Finding finding) {
    List<Related> related = finding.related().stream()
        .map(other -> new Related(other.message(), placed(other.location())))
        .toList();
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        placed(finding.location()),
        related,
        finding.help(),
        finding.fix().map(this::placed));
  }

  /** The places of a fix as they are in the file of the finding, which its entity stands in. */
  private Fix placed(Fix fix) {
    List<Edit> edits = fix.edits().stream()
        .map(edit -> new Edit(placed(edit.place()), edit.replacement()))
        .toList();
    return new Fix(fix.description(), edits);
  }

  private Place placed(Place place) {
    return inFile(place).place;
  }

  private Location placed(Location location) {
    return location
        .place()
        .map(found::get)
        .map(where -> new Location(
            where.pointer(), location.subject(), location.place(), Optional.of(where.position())))
        .orElse(location);
  }
}
