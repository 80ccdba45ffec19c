package cn.micropower.powerlist.template;

import cn.micropower.contracts.code.Body;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source.Grade;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 清单事项 — one power of village officials.
 *
 * @param id class letter and number, {@code A01}
 * @param body who is responsible
 * @param procedures by which it may be used: one of these, by the matter
 * @param resolvedBy the bodies that alone may resolve it; empty where the procedure decides
 * @param basis the law or policy that it rests on
 * @param disclosure what is made public, and when
 * @param evidence how well the item is founded
 */
public record Item(
    String id,
    Sentence name,
    Body body,
    List<String> procedures,
    List<Body> resolvedBy,
    List<String> materials,
    List<String> basis,
    String disclosure,
    List<String> risks,
    List<Grade> evidence) {

  /** A file leaves out what is empty. */
  public Item {
    procedures = listed(procedures);
    resolvedBy = listed(resolvedBy);
    materials = listed(materials);
    basis = listed(basis);
    risks = listed(risks);
    evidence = listed(evidence);
  }

  /** Returns the same power, used by another procedure. */
  public Item by(String procedure) {
    return new Item(
        id,
        name,
        body,
        List.of(procedure),
        resolvedBy,
        materials,
        basis,
        disclosure,
        risks,
        evidence);
  }

  private static <T> List<T> listed(@Nullable List<T> values) {
    return List.copyOf(Objects.requireNonNullElse(values, List.of()));
  }
}
