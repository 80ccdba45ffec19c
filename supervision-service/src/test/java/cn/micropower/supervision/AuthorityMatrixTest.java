package cn.micropower.supervision;

import cn.micropower.platform.testkit.AuthorityMatrix;
import org.junit.jupiter.api.DisplayName;

@DisplayName("权责矩阵：职务 × 命令 × 范围")
class AuthorityMatrixTest extends AuthorityMatrix {}
