package cn.micropower.platform.inbox;

/** What one fact is to bring about here, and what earlier tries have taught about it. */
interface Effects {
  /** Nothing is to be brought about. */
  Effects NONE =
      new Effects() {
        @Override
        public void bringAbout() {}

        @Override
        public boolean learnFrom(Exception failure) {
          return false;
        }
      };

  /** Brings it about, in the present unit of work. */
  void bringAbout();

  /**
   * Takes notice of why the last unit of work was rolled back.
   *
   * @return whether the next one will go another way, so that it is worth beginning at once
   */
  boolean learnFrom(Exception failure);
}
