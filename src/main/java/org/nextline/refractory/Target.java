package org.nextline.refractory;

/** What a fact can decide. */
enum Target {
  STATUS("status") {
    @Override
    Object of(Verdict verdict) {
      return verdict.status();
    }
  },
  STAGE("stage") {
    @Override
    Object of(Verdict verdict) {
      return verdict.stage();
    }
  };

  private final String code;

  Target(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** This part of a verdict; may be null. */
  abstract Object of(Verdict verdict);
}
