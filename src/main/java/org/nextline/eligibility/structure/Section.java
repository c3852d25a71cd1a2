package org.nextline.eligibility.structure;

/** What the registry's text says an item is. */
public enum Section {
  /** What a person must fulfil; also everything in a text without headings. */
  INCLUSION,
  /** What keeps a person out. */
  EXCLUSION,
  /** What is allowed, recommended or explained: neither keeps anybody in nor out. */
  INFORMATION
}
