package org.nextline.catalog;

/** Key of a site: its trial and its place in the registry's order. */
record SiteId(String trialId, int ordinal) {}
