package cn.micropower.platform.inbox;

/** A replica takes the fact over. */
record ReplicaEffects<F>(Replica<F> replica, F fact, Arrival arrival) implements Effects {

  static <F> Effects of(Replica<F> replica, Object fact, Arrival arrival) {
    return new ReplicaEffects<>(replica, replica.facts().cast(fact), arrival);
  }

  @Override
  public void bringAbout() {
    replica.take(fact, arrival);
  }

  @Override
  public boolean learnFrom(Exception failure) {
    return false;
  }
}
