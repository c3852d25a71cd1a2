package org.nextline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nextline.catalog.Place;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;
import org.nextline.places.Precision;

/**
 * Gives sites that a registry lists without coordinates those of their postal code. A city alone is
 * too coarse for "nearest" and leaves the site where it was: not known.
 */
@ApplicationScoped
class SitePlaces {

  private final Gazetteer gazetteer;

  SitePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  TrialRecord located(TrialRecord trial) {
    if (trial.sites().stream().allMatch(site -> site.place().hasCoordinates())) {
      return trial;
    }
    List<SiteRecord> sites = trial.sites().stream().map(this::located).toList();
    return trial.withSites(sites);
  }

  private SiteRecord located(SiteRecord site) {
    return new SiteRecord(site.facility(), located(site.place()), site.status(), site.contact());
  }

  /** The same place, with coordinates where its postal code tells them. */
  Place located(Place place) {
    if (place.hasCoordinates() || place.postalCode() == null || place.country() == null) {
      return place;
    }
    Optional<Position> position =
        gazetteer
            .locate(place.country(), place.postalCode(), null, null)
            .filter(found -> found.precision() == Precision.POSTAL_CODE);
    return position.map(found -> place.at(found.latitude(), found.longitude())).orElse(place);
  }
}
