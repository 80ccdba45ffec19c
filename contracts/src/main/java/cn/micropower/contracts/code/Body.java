package cn.micropower.contracts.code;

/** 机构(会议) — the bodies that decide, carry out or watch over a power. */
public enum Body {
  VILLAGE_PARTY_BRANCH("村党组织委员会", "village party branch committee", Nature.PARTY),
  TWO_COMMITTEES("村两委联席会", "joint meeting of the two committees", Nature.MIXED),
  PARTY_MEMBERS_ASSEMBLY("党员大会", "party members' assembly", Nature.PARTY),
  VILLAGE_REPRESENTATIVES("村民代表会议", "villagers' representatives", Nature.VILLAGERS),
  VILLAGE_ASSEMBLY("村民会议", "villagers' assembly", Nature.VILLAGERS),
  VILLAGE_GROUP("村民小组会议", "village group meeting", Nature.VILLAGERS),
  VILLAGE_COMMITTEE("村民委员会", "village committee", Nature.VILLAGERS),
  VILLAGE_ELECTION_COMMITTEE("村民选举委员会", "village election committee", Nature.VILLAGERS),
  SUPERVISION_COMMITTEE("村务监督委员会", "village supervision committee", Nature.VILLAGERS),
  COLLECTIVE_MEMBERS("成员大会", "assembly of collective members", Nature.COLLECTIVE),
  COLLECTIVE_REPRESENTATIVES("成员代表大会", "collective members' delegates", Nature.COLLECTIVE),
  COLLECTIVE_COUNCIL("理事会", "council of the collective", Nature.COLLECTIVE),
  COLLECTIVE_SUPERVISORS("监事会", "supervisors of the collective", Nature.COLLECTIVE),
  COLLECTIVE_ECONOMIC_ORGANISATION(
      "农村集体经济组织", "rural collective economic organisation", Nature.COLLECTIVE),
  TOWNSHIP("乡镇", "township", Nature.STATE);

  private final String zh;
  private final String en;
  private final Nature nature;

  Body(String zh, String en, Nature nature) {
    this.zh = zh;
    this.en = en;
    this.nature = nature;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether it is a body of the party, which may not decide in the villagers' place. */
  public boolean ofTheParty() {
    return nature == Nature.PARTY;
  }

  private enum Nature {
    PARTY,
    MIXED,
    VILLAGERS,
    COLLECTIVE,
    STATE
  }
}
