package cn.micropower.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Who asks the machine what time it is, by whatever name. */
final class MachineTime extends DescribedPredicate<JavaAccess<?>> {
  private static final String JAVA_TIME = "java.time";

  private MachineTime() {
    super("the machine's time is asked for");
  }

  /**
   * Returns the rule that nobody does, but those named.
   *
   * @param allowed classes by their full names
   */
  static ArchRule isAskedForOnlyBy(Set<String> allowed) {
    return noClasses().that(areNot(allowed)).should().accessTargetWhere(new MachineTime());
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    return (owner.getPackageName().equals(JAVA_TIME) && name.equals("now"))
        || (owner.isEquivalentTo(Clock.class)
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || isPresentDate(access);
  }

  private static boolean isPresentDate(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Date.class)
        && access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }

  private static DescribedPredicate<JavaClass> areNot(Set<String> allowed) {
    return DescribedPredicate.describe(
        "are not on machine time for a reason",
        type -> allowed.stream().noneMatch(name -> type.getName().equals(name)));
  }
}
