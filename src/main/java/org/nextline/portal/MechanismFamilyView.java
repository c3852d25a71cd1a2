package org.nextline.portal;

import java.util.List;

/** One of the ways in which medicines stop working, with what was found of it. */
public record MechanismFamilyView(String title, String explained, List<MechanismView> mechanisms) {}
