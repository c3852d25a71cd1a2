package org.nextline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextline.catalog.Place;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;
import org.nextline.places.Precision;

/**
 * Gives places that a source lists without coordinates, or only with those of their city, the
 * closest that their postal code, city or region tell, and notes how close that is.
 */
@ApplicationScoped
class SitePlaces {

  /** Farther from its city than this, a postal code is taken for a mistake. */
  private static final double NEAR_ITS_CITY_KM = 60;

  private final Gazetteer gazetteer;

  SitePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  TrialRecord located(TrialRecord trial) {
    List<SiteRecord> sites = trial.sites().stream().map(this::located).toList();
    return sites.equals(trial.sites()) ? trial : trial.withSites(sites);
  }

  private SiteRecord located(SiteRecord site) {
    return new SiteRecord(site.facility(), located(site.place()), site.status(), site.contact());
  }

  /** The same place, with the closest coordinates that are known. */
  Place located(Place place) {
    if (place.country() == null || place.precision() == Precision.EXACT) {
      return place;
    }
    return gazetteer
        .locate(place.country(), place.postalCode(), place.city(), place.region())
        .filter(found -> !place.hasCoordinates() || isCloser(found, place))
        .map(place::at)
        .orElse(place);
  }

  private static boolean isCloser(Position found, Place place) {
    return found.precision().compareTo(place.precision()) < 0
        && Gazetteer.distanceKm(
                found.latitude(), found.longitude(), place.latitude(), place.longitude())
            <= NEAR_ITS_CITY_KM;
  }
}
