package cn.micropower.supervision.appraisal;

/** 计票 — how those who came voted. */
public record Tally(int satisfied, int fairlySatisfied, int dissatisfied, int abstained) {

  int votes() {
    return satisfied + fairlySatisfied + dissatisfied + abstained;
  }
}
