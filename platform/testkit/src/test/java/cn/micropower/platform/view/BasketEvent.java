package cn.micropower.platform.view;

/** What happens to baskets in these tests. */
sealed interface BasketEvent {
  record ApplesAdded(int apples) implements BasketEvent {}

  record ApplesTaken(int apples) implements BasketEvent {}
}
