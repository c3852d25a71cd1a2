package org.nextline.ingest.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.ingest.DirectorySink;

/**
 * Puts the resources of a directory together: an organization with its services, places and
 * affiliations is a centre; a palliative service of it stands for itself.
 */
final class FhirInstitutions {

  private final Map<String, FhirResource> byReference;
  private final FhirMeanings meanings;
  private final Map<String, List<FhirResource>> byKind;
  private final Map<FhirResource, List<FhirResource>> services;
  private final Map<FhirResource, List<FhirResource>> locations;
  private final Map<FhirResource, List<FhirResource>> memberships;
  private final Map<FhirResource, List<FhirResource>> members;

  FhirInstitutions(Map<String, FhirResource> byReference, FhirMeanings meanings) {
    this.byReference = byReference;
    this.meanings = meanings;
    this.byKind =
        new LinkedHashSet<>(byReference.values()).stream().collect(groupingBy(FhirResource::kind));
    this.services = activeBy("HealthcareService", "providedBy");
    this.locations = activeBy("Location", "managingOrganization");
    this.memberships = activeBy("OrganizationAffiliation", "participatingOrganization");
    this.members = activeBy("OrganizationAffiliation", "organization");
  }

  private Map<FhirResource, List<FhirResource>> activeBy(String kind, String field) {
    return all(kind)
        .filter(FhirResource::isActive)
        .flatMap(resource -> targets(resource, field).map(target -> Map.entry(target, resource)))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  void handTo(DirectorySink sink) {
    all("HealthcareService").forEach(service -> handService(service, sink));
    all("Organization")
        .forEach(organization -> {
          if (!organization.isActive()) {
            sink.leaveOut("an organization that is not active");
          } else if (seesNoPatients(organization)) {
            sink.leaveOut("an organization that sees no patients");
          } else if (organization.name() == null) {
            sink.reject(organization.id(), "the organization has no name", organization.bytes());
          } else {
            handCentre(organization, sink);
          }
        });
  }

  /** An insurer for example, or a society that others are members of. */
  private boolean seesNoPatients(FhirResource organization) {
    boolean hasMembersOnly =
        members.containsKey(organization)
            && !services.containsKey(organization)
            && !locations.containsKey(organization);
    return hasMembersOnly
        || FhirConcepts.of(organization.node(), "type").hasCode(meanings.noFacilities());
  }

  private void handService(FhirResource service, DirectorySink sink) {
    FhirConcepts concepts = concepts(service);
    Optional<PalliativeServiceRecord.Type> type = meanings.palliative(concepts);
    Optional<FhirResource> provider = target(service, "providedBy");
    if (!service.isActive()) {
      sink.leaveOut("a service that is not active");
    } else if (type.isPresent()) {
      String name = provider.map(FhirResource::name).orElse(service.name());
      if (name == null) {
        sink.reject(
            service.id(), "neither the service nor its organization has a name", service.bytes());
      } else {
        sink.accept(palliative(service, type.get(), fullName(name, service.name()), provider));
      }
    } else if (provider.isEmpty()) {
      sink.reject(
          service.id(), "the organization of the service is not in the directory", service.bytes());
    }
  }

  private PalliativeServiceRecord palliative(
      FhirResource service,
      PalliativeServiceRecord.Type type,
      String name,
      Optional<FhirResource> provider) {
    List<FhirResource> tellers = Stream.concat(Stream.of(service), provider.stream()).toList();
    return new PalliativeServiceRecord(
        service.stableId(),
        name,
        type,
        FhirConcepts.of(service.node(), "type", "specialty").texts(),
        place(Stream.concat(targets(service, "location"), provider.stream().flatMap(this::places))),
        first(tellers.stream().map(FhirResource::contact)),
        first(tellers.stream().map(FhirResource::url)),
        service.source());
  }

  private void handCentre(FhirResource organization, DirectorySink sink) {
    List<FhirResource> provided = services.getOrDefault(organization, List.of());
    List<FhirResource> others =
        provided.stream().filter(one -> meanings.palliative(concepts(one)).isEmpty()).toList();
    if (others.isEmpty() && !provided.isEmpty()) {
      return;
    }
    Set<String> conditions = new LinkedHashSet<>();
    Set<String> offered = new LinkedHashSet<>();
    conditions.addAll(meanings.conditions(FhirConcepts.of(organization.node(), "type")));
    others.forEach(service -> {
      conditions.addAll(meanings.conditions(concepts(service)));
      offered.addAll(concepts(service).texts());
    });
    sink.accept(
        new CentreRecord(
            organization.stableId(),
            organization.name(),
            List.copyOf(conditions),
            accreditations(organization),
            List.copyOf(offered),
            null,
            place(places(organization)),
            organization.contact(),
            organization.url(),
            organization.source()));
  }

  /** An affiliation names the society or scheme, and by its code what it makes of the centre. */
  private List<CentreRecord.Accreditation> accreditations(FhirResource organization) {
    return memberships.getOrDefault(organization, List.of()).stream()
        .flatMap(membership ->
            targets(membership, "organization")
                .filter(scheme -> scheme.name() != null)
                .map(scheme ->
                    new CentreRecord.Accreditation(
                        scheme.name(),
                        first(FhirConcepts.of(membership.node(), "code").texts().stream()))))
        .distinct()
        .toList();
  }

  private FhirConcepts concepts(FhirResource service) {
    return FhirConcepts.of(service.node(), "type", "specialty", "category").and(service.name());
  }

  /** The places that it manages, then its own address. */
  private Stream<FhirResource> places(FhirResource organization) {
    return Stream.concat(
        locations.getOrDefault(organization, List.of()).stream(), Stream.of(organization));
  }

  /** The first that has coordinates, else the first that tells anything. */
  private static Place place(Stream<FhirResource> tellers) {
    List<Place> places =
        tellers
            .map(FhirResource::place)
            .filter(
                place -> place.hasCoordinates() || place.country() != null || place.city() != null)
            .toList();
    return places.stream()
        .filter(Place::hasCoordinates)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .orElseGet(() -> new Place(null, null, null, null, null, null));
  }

  private Stream<FhirResource> all(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream();
  }

  private Stream<FhirResource> targets(FhirResource from, String field) {
    return from.references(field).stream().map(byReference::get).filter(Objects::nonNull);
  }

  private Optional<FhirResource> target(FhirResource from, String field) {
    return targets(from, field).findFirst();
  }

  private static String fullName(String organization, String service) {
    return service == null || service.equals(organization)
        ? organization
        : organization + ", " + service;
  }

  private static <T> T first(Stream<T> values) {
    return values.filter(Objects::nonNull).findFirst().orElse(null);
  }
}
