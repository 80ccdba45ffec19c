package cn.micropower.supervision;

import cn.micropower.platform.testkit.SpokenRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("规则")
class RulesTest extends SpokenRules {}
