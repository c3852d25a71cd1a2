package org.nextline.catalog;

import java.util.Locale;

/** Recruitment status of a trial or a site, in the words of ClinicalTrials.gov API v2. */
public enum RecruitmentStatus {
  RECRUITING,
  NOT_YET_RECRUITING,
  ENROLLING_BY_INVITATION,
  ACTIVE_NOT_RECRUITING,
  SUSPENDED,
  TERMINATED,
  COMPLETED,
  WITHDRAWN,
  AVAILABLE,
  NO_LONGER_AVAILABLE,
  TEMPORARILY_NOT_AVAILABLE,
  APPROVED_FOR_MARKETING,
  WITHHELD,
  UNKNOWN;

  /** Reads a registry's code; anything missing or not listed is {@link #UNKNOWN}. */
  public static RecruitmentStatus parse(String code) {
    if (code == null) {
      return UNKNOWN;
    }
    try {
      return valueOf(code.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace(",", ""));
    } catch (IllegalArgumentException notListed) {
      return UNKNOWN;
    }
  }

  /** True only for {@link #RECRUITING}: "recruiting" means that people can join now. */
  public boolean isOpen() {
    return this == RECRUITING;
  }
}
