package org.nextline.catalog;

/**
 * A site of a trial.
 *
 * @param facility name; null where the registry withholds it
 * @param status the site's own status; the trial's where the registry gives none for the site
 * @param contact the site's own, or the trial's where the registry gives none for the site; null
 *     where none is published
 */
public record SiteRecord(String facility, Place place, RecruitmentStatus status, Contact contact) {

  SiteRecord withStatus(RecruitmentStatus other) {
    return new SiteRecord(facility, place, other, contact);
  }
}
