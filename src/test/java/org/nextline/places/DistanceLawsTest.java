package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DistanceLawsTest {

  private static final double METRE = 0.001;
  private static final double HALF_WAY_ROUND_KM = Math.PI * 6371.0088;

  @Property
  void aPlaceIsNoDistanceFromItself(@ForAll @Lat double lat, @ForAll @Lon double lon) {
    assertThat(Gazetteer.distanceKm(lat, lon, lat, lon)).isZero();
  }

  @Property
  void thereIsAsFarAsBack(
      @ForAll @Lat double lat1,
      @ForAll @Lon double lon1,
      @ForAll @Lat double lat2,
      @ForAll @Lon double lon2) {
    double there = Gazetteer.distanceKm(lat1, lon1, lat2, lon2);

    assertThat(there).isBetween(0.0, HALF_WAY_ROUND_KM + METRE);
    assertThat(Gazetteer.distanceKm(lat2, lon2, lat1, lon1)).isCloseTo(there, within(METRE));
  }

  @Property
  void aDetourIsNeverShorter(
      @ForAll @Lat double lat1,
      @ForAll @Lon double lon1,
      @ForAll @Lat double lat2,
      @ForAll @Lon double lon2,
      @ForAll @Lat double lat3,
      @ForAll @Lon double lon3) {
    double detour =
        Gazetteer.distanceKm(lat1, lon1, lat2, lon2) + Gazetteer.distanceKm(lat2, lon2, lat3, lon3);

    assertThat(Gazetteer.distanceKm(lat1, lon1, lat3, lon3)).isLessThanOrEqualTo(detour + METRE);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @DoubleRange(min = -90, max = 90)
  @interface Lat {}

  @Retention(RetentionPolicy.RUNTIME)
  @DoubleRange(min = -180, max = 180)
  @interface Lon {}
}
