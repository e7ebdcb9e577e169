package org.cbss.model.internal.countries;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.CountryCode;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * The codes of ISO 3166-1 alpha-2 with English names and the times in which they were used.
 *
 * <p>The data is our own and not that of the JDK, whose names differ by version and which has no names by period. The names
 * of current codes are those of Unicode CLDR; those of former codes, and when these were withdrawn, are from ISO 3166-3.
 */
public final class Countries {
  /**
   * The codes that are assigned today. A line has the code, a time if the code or the country had another name before, the
   * name, and other names by which a country is recognized, with the code of three letters as the last.
   */
  private static final String CURRENT = """
      AD Andorra = AND
      AE United Arab Emirates = Emirates = UAE = ARE
      AF Afghanistan = AFG
      AG Antigua & Barbuda = ATG
      AI ../1977 French Afars and Issas
      AI 1985/.. Anguilla = AIA
      AL Albania = ALB
      AM Armenia = ARM
      AO Angola = AGO
      AQ Antarctica = ATA
      AR Argentina = ARG
      AS American Samoa = ASM
      AT Austria = AUT
      AU Australia = AUS
      AW Aruba = ABW
      AX Åland Islands = Åland = ALA
      AZ Azerbaijan = AZE
      BA Bosnia & Herzegovina = Bosnia-Herzegovina = Bosnia = BIH
      BB Barbados = BRB
      BD Bangladesh = BGD
      BE Belgium = BEL
      BF Burkina Faso = BFA
      BG Bulgaria = BGR
      BH Bahrain = BHR
      BI Burundi = BDI
      BJ Benin = BEN
      BL St. Barthélemy = BLM
      BM Bermuda = BMU
      BN Brunei = Brunei Darussalam = BRN
      BO Bolivia = BOL
      BQ ../1979 British Antarctic Territory
      BQ 2010-12-15/.. Caribbean Netherlands = Bonaire, Sint Eustatius and Saba = BES
      BR Brazil = BRA
      BS Bahamas = BHS
      BT Bhutan = BTN
      BV Bouvet Island = BVT
      BW Botswana = BWA
      BY ../1991-09-18 Byelorussia
      BY 1991-09-19/.. Belarus = Byelorussia = Belorussia = BLR
      BZ Belize = BLZ
      CA Canada = CAN
      CC Cocos (Keeling) Islands = Cocos Islands = Keeling Islands = CCK
      CD Congo - Kinshasa = Democratic Republic of the Congo = DR Congo = DRC = Congo-Kinshasa = COD
      CF Central African Republic = CAF
      CG Congo - Brazzaville = Republic of the Congo = Congo = COG
      CH Switzerland = Swiss Confederation = CHE
      CI Côte d’Ivoire = Ivory Coast = CIV
      CK Cook Islands = COK
      CL Chile = CHL
      CM Cameroon = CMR
      CN China = PRC = Mainland China = CHN
      CO Colombia = COL
      CR Costa Rica = CRI
      CU Cuba = CUB
      CV Cape Verde = Cabo Verde = CPV
      CW Curaçao = CUW
      CX Christmas Island = CXR
      CY Cyprus = CYP
      CZ Czechia = Czech Republic = CZE
      DE Germany = DEU
      DJ Djibouti = DJI
      DK Denmark = DNK
      DM Dominica = DMA
      DO Dominican Republic = DOM
      DZ Algeria = DZA
      EC Ecuador = ECU
      EE Estonia = EST
      EG Egypt = EGY
      EH Western Sahara = Sahrawi Republic = ESH
      ER Eritrea = ERI
      ES Spain = ESP
      ET Ethiopia = ETH
      FI Finland = FIN
      FJ Fiji = FJI
      FK Falkland Islands = Falkland Islands (Malvinas) = Malvinas = FLK
      FM Micronesia = Federated States of Micronesia = FSM
      FO Faroe Islands = Faroes = Faeroe Islands = FRO
      FR France = FRA
      GA Gabon = GAB
      GB United Kingdom = Great Britain = Britain = United Kingdom of Great Britain and Northern Ireland = UK = GBR
      GD Grenada = GRD
      GE ../1979 Gilbert and Ellice Islands
      GE 1992/.. Georgia = GEO
      GF French Guiana = GUF
      GG Guernsey = GGY
      GH Ghana = GHA
      GI Gibraltar = GIB
      GL Greenland = GRL
      GM Gambia = The Gambia = GMB
      GN Guinea = GIN
      GP Guadeloupe = GLP
      GQ Equatorial Guinea = GNQ
      GR Greece = Hellenic Republic = GRC
      GS South Georgia & South Sandwich Islands = South Georgia and the South Sandwich Islands = SGS
      GT Guatemala = GTM
      GU Guam = GUM
      GW Guinea-Bissau = GNB
      GY Guyana = GUY
      HK Hong Kong SAR China = Hong Kong = HKG
      HM Heard & McDonald Islands = Heard Island and McDonald Islands = HMD
      HN Honduras = HND
      HR Croatia = HRV
      HT Haiti = HTI
      HU Hungary = HUN
      ID Indonesia = IDN
      IE Ireland = Eire = IRL
      IL Israel = ISR
      IM Isle of Man = IMN
      IN India = IND
      IO British Indian Ocean Territory = IOT
      IQ Iraq = IRQ
      IR Iran = IRN
      IS Iceland = ISL
      IT Italy = ITA
      JE Jersey = JEY
      JM Jamaica = JAM
      JO Jordan = JOR
      JP Japan = JPN
      KE Kenya = KEN
      KG Kyrgyzstan = Kyrgyz Republic = KGZ
      KH Cambodia = Kampuchea = KHM
      KI Kiribati = KIR
      KM Comoros = COM
      KN St. Kitts & Nevis = KNA
      KP North Korea = Democratic People's Republic of Korea = DPRK = PRK
      KR South Korea = Republic of Korea = ROK = KOR
      KW Kuwait = KWT
      KY Cayman Islands = CYM
      KZ Kazakhstan = KAZ
      LA Laos = Lao People's Democratic Republic = Lao PDR = LAO
      LB Lebanon = LBN
      LC St. Lucia = LCA
      LI Liechtenstein = LIE
      LK Sri Lanka = LKA
      LR Liberia = LBR
      LS Lesotho = LSO
      LT Lithuania = LTU
      LU Luxembourg = LUX
      LV Latvia = LVA
      LY Libya = LBY
      MA Morocco = MAR
      MC Monaco = MCO
      MD Moldova = Moldavia = MDA
      ME Montenegro = MNE
      MF St. Martin = Saint Martin (French part) = MAF
      MG Madagascar = MDG
      MH Marshall Islands = MHL
      MK ../2019-02-11 Macedonia
      MK 2019-02-12/.. North Macedonia = Macedonia = The former Yugoslav Republic of Macedonia = FYROM = MKD
      ML Mali = MLI
      MM Myanmar (Burma) = Myanmar = Burma = MMR
      MN Mongolia = MNG
      MO Macao SAR China = Macao = Macau = MAC
      MP Northern Mariana Islands = MNP
      MQ Martinique = MTQ
      MR Mauritania = MRT
      MS Montserrat = MSR
      MT Malta = MLT
      MU Mauritius = MUS
      MV Maldives = MDV
      MW Malawi = MWI
      MX Mexico = United Mexican States = MEX
      MY Malaysia = MYS
      MZ Mozambique = MOZ
      NA Namibia = NAM
      NC New Caledonia = NCL
      NE Niger = NER
      NF Norfolk Island = NFK
      NG Nigeria = NGA
      NI Nicaragua = NIC
      NL Netherlands = Holland = NLD
      NO Norway = NOR
      NP Nepal = NPL
      NR Nauru = NRU
      NU Niue = NIU
      NZ New Zealand = NZL
      OM Oman = OMN
      PA Panama = PAN
      PE Peru = PER
      PF French Polynesia = PYF
      PG Papua New Guinea = PNG
      PH Philippines = PHL
      PK Pakistan = PAK
      PL Poland = POL
      PM St. Pierre & Miquelon = SPM
      PN Pitcairn Islands = Pitcairn = PCN
      PR Puerto Rico = PRI
      PS Palestinian Territories = Palestine = PSE
      PT Portugal = PRT
      PW Palau = PLW
      PY Paraguay = PRY
      QA Qatar = QAT
      RE Réunion = REU
      RO Romania = ROU
      RS Serbia = SRB
      RU Russia = Russian Federation = RUS
      RW Rwanda = RWA
      SA Saudi Arabia = SAU
      SB Solomon Islands = SLB
      SC Seychelles = SYC
      SD Sudan = SDN
      SE Sweden = SWE
      SG Singapore = SGP
      SH St. Helena = Saint Helena, Ascension and Tristan da Cunha = SHN
      SI Slovenia = SVN
      SJ Svalbard & Jan Mayen = SJM
      SK ../1975 Sikkim
      SK 1993/.. Slovakia = Slovak Republic = SVK
      SL Sierra Leone = SLE
      SM San Marino = SMR
      SN Senegal = SEN
      SO Somalia = SOM
      SR Suriname = SUR
      SS South Sudan = SSD
      ST São Tomé & Príncipe = STP
      SV El Salvador = SLV
      SX Sint Maarten = Sint Maarten (Dutch part) = SXM
      SY Syria = Syrian Arab Republic = SYR
      SZ ../2018-04-18 Swaziland
      SZ 2018-04-19/.. Eswatini = Swaziland = SWZ
      TC Turks & Caicos Islands = TCA
      TD Chad = TCD
      TF French Southern Territories = French Southern and Antarctic Lands = ATF
      TG Togo = TGO
      TH Thailand = THA
      TJ Tajikistan = TJK
      TK Tokelau = TKL
      TL Timor-Leste = East Timor = TLS
      TM Turkmenistan = TKM
      TN Tunisia = TUN
      TO Tonga = TON
      TR Türkiye = Turkey = TUR
      TT Trinidad & Tobago = TTO
      TV Tuvalu = TUV
      TW Taiwan = Republic of China = Chinese Taipei = TWN
      TZ Tanzania = TZA
      UA Ukraine = UKR
      UG Uganda = UGA
      UM U.S. Outlying Islands = United States Minor Outlying Islands = UMI
      US United States = United States of America = USA = America
      UY Uruguay = URY
      UZ Uzbekistan = UZB
      VA Vatican City = Holy See = Vatican = VAT
      VC St. Vincent & Grenadines = Saint Vincent and the Grenadines = VCT
      VE Venezuela = VEN
      VG British Virgin Islands = Virgin Islands (British) = VGB
      VI U.S. Virgin Islands = Virgin Islands (U.S.) = United States Virgin Islands = VIR
      VN Vietnam = Viet Nam = VNM
      VU Vanuatu = VUT
      WF Wallis & Futuna = WLF
      WS ../1997-07-03 Western Samoa
      WS 1997-07-04/.. Samoa = Western Samoa = WSM
      YE Yemen = YEM
      YT Mayotte = MYT
      ZA South Africa = ZAF
      ZM Zambia = ZMB
      ZW Zimbabwe = ZWE
      """;

  /** The codes that were withdrawn and are not assigned today, with when, as precisely as ISO 3166-3 states it. */
  private static final String FORMER = """
      AN ../2010-12-15 Netherlands Antilles
      BU ../1989-12-05 Burma
      CS ../1993-06-15 Czechoslovakia = Czecho-Slovakia
      CS 2003-07-23/2006-09-26 Serbia and Montenegro
      CT ../1984 Canton and Enderbury Islands
      DD ../1990-10-30 East Germany = German Democratic Republic = GDR = DDR
      DY ../1977 Dahomey
      FQ ../1979 French Southern and Antarctic Territories
      FX ../1997-07-14 Metropolitan France
      HV ../1984 Upper Volta
      JT ../1986 Johnston Island
      MI ../1986 Midway Islands
      NH ../1980 New Hebrides
      NQ ../1983 Dronning Maud Land = Queen Maud Land
      NT ../1993-07-12 Neutral Zone
      PC ../1986 Trust Territory of the Pacific Islands
      PU ../1986 U.S. Miscellaneous Pacific Islands
      PZ ../1980 Panama Canal Zone
      RH ../1980 Southern Rhodesia = Rhodesia
      SU ../1992-08-30 Soviet Union = USSR = Union of Soviet Socialist Republics
      TP ../2002-05-20 East Timor
      VD ../1977 North Vietnam
      WK ../1986 Wake Island
      YD ../1990-08-14 South Yemen = Democratic Yemen
      YU ../2003-07-23 Yugoslavia
      ZR ../1997-07-14 Zaire
      """;

  /** The user-assigned codes that have a common meaning. */
  private static final String USER_ASSIGNED = """
      XK Kosovo
      """;

  /** The codes that are exceptionally reserved: they are no codes of countries, but have a meaning. */
  private static final String RESERVED = """
      AC Ascension Island
      CP Clipperton Island
      CQ Sark
      DG Diego Garcia
      EA Ceuta & Melilla
      EU European Union
      EZ Eurozone
      IC Canary Islands
      TA Tristan da Cunha
      UK United Kingdom
      UN United Nations
      """;

  private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

  private static final Map<String, List<Use>> ASSIGNED = parse(CURRENT);
  private static final Map<String, List<Use>> WITHDRAWN = parse(FORMER);
  private static final Map<String, List<Use>> NAMED_BY_USERS = parse(USER_ASSIGNED);
  private static final Map<String, List<Use>> NAMED = named();

  private Countries() {}

  /** A country that a code stands for at a time. */
  private record Use(TimeSpan time, List<String> names) {
    String name() {
      return names.get(0);
    }

    boolean hasEnded() {
      return time.latestEnd().isPresent();
    }

    EdtfDate withdrawal() {
      return time.end().date().orElseThrow();
    }
  }

  private static Map<String, List<Use>> parse(String lines) {
    Map<String, List<Use>> uses = new TreeMap<>();
    lines
        .lines()
        .forEach(line -> uses.computeIfAbsent(line.substring(0, 2), any -> new ArrayList<>(1))
            .add(use(line.substring(3))));
    return uses;
  }

  private static Use use(String text) {
    int blank = text.indexOf(' ');
    boolean dated = blank > 0 && text.lastIndexOf('/', blank) > 0;
    TimeSpan time = TimeSpan.parse(dated ? text.substring(0, blank) : "../..");
    return new Use(time, List.of(text.substring(dated ? blank + 1 : 0).split(" = ")));
  }

  private static Map<String, List<Use>> named() {
    Map<String, List<Use>> all = new HashMap<>(parse(RESERVED));
    all.putAll(NAMED_BY_USERS);
    all.putAll(WITHDRAWN);
    all.putAll(ASSIGNED);
    return all;
  }

  /**
   * Returns whether ISO 3166-1 assigns a code today.
   *
   * @param code the code
   * @return true if it is assigned
   */
  public static boolean isAssigned(CountryCode code) {
    return ASSIGNED.containsKey(code.value());
  }

  /**
   * Returns whether ISO 3166-1 assigned a code and does so no longer.
   *
   * @param code the code
   * @return true if it is withdrawn and not assigned again
   */
  public static boolean isWithdrawn(CountryCode code) {
    return WITHDRAWN.containsKey(code.value());
  }

  /**
   * Returns whether ISO 3166-1 leaves a code to its users: AA, QM to QZ, XA to XZ, ZZ.
   *
   * @param code the code
   * @return true if users may assign it
   */
  public static boolean isUserAssigned(CountryCode code) {
    char first = code.value().charAt(0);
    char second = code.value().charAt(1);
    return switch (first) {
      case 'A', 'Z' -> second == first;
      case 'Q' -> second >= 'M';
      default -> first == 'X';
    };
  }

  /**
   * Returns whether a record may hold a code: one that is or was assigned, or that is left to users.
   *
   * @param code the code
   * @return true if it is assigned, withdrawn or user-assigned
   */
  public static boolean isKnown(CountryCode code) {
    return isAssigned(code) || isWithdrawn(code) || isUserAssigned(code);
  }

  /**
   * Returns the date on which a withdrawn code ceased if a span certainly began later. A code that was assigned again
   * counts only if the span certainly began before that.
   *
   * @param code the code
   * @param span the time that the code is used for
   * @return the date, or empty if the code is not withdrawn or may have been in use
   */
  public static Optional<EdtfDate> ceasedBefore(CountryCode code, TimeSpan span) {
    List<Use> uses = WITHDRAWN.getOrDefault(code.value(), List.of());
    for (int i = 0; i < uses.size(); i++) {
      Optional<LocalDate> again =
          i + 1 < uses.size() ? uses.get(i + 1).time().earliestStart() : Optional.empty();
      if (isBetween(span, uses.get(i), again)) {
        return Optional.of(uses.get(i).withdrawal());
      }
    }
    return Optional.empty();
  }

  private static boolean isBetween(TimeSpan span, Use use, Optional<LocalDate> again) {
    LocalDate ceased = use.withdrawal().latest().orElseThrow();
    boolean later = span.earliestStart().filter(ceased::isBefore).isPresent();
    return later
        && (again.isEmpty() || span.latestStart().filter(again.get()::isAfter).isPresent());
  }

  /**
   * Returns the code that is intended by one that is often written for it, such as GB for UK.
   *
   * @param code the code
   * @return the intended code, or empty if there is none
   */
  public static Optional<CountryCode> intended(CountryCode code) {
    return Optional.ofNullable(MISTAKEN.get(code.value())).map(CountryCode::of);
  }

  /**
   * Returns the current or last name for a code.
   *
   * @param code the code
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code) {
    List<Use> uses = uses(code);
    return uses.isEmpty() ? code.value() : uses.get(uses.size() - 1).name();
  }

  /**
   * Returns the name for a code on a day.
   *
   * @param code the code
   * @param day the day
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code, LocalDate day) {
    return name(code, TimeSpan.ofDay(day));
  }

  /**
   * Returns the name for a code in a span of time: the latest that the country may have had within it. If it had none then,
   * the current or last name is returned.
   *
   * @param code the code
   * @param span the span
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code, TimeSpan span) {
    List<Use> uses = uses(code);
    for (int i = uses.size() - 1; i >= 0; i--) {
      if (uses.get(i).time().overlaps(span) != Certainty.IMPOSSIBLE) {
        return uses.get(i).name();
      }
    }
    return name(code);
  }

  private static List<Use> uses(CountryCode code) {
    return NAMED.getOrDefault(code.value(), List.of());
  }

  /**
   * Returns the code of a country by its name, or by its code of two or three letters. Case, diacritics and punctuation are
   * ignored; other common English names count, as does the form of state ("Republic of Lithuania").
   *
   * @param name the name
   * @return the code that a record may hold, or empty if no country has the name
   */
  public static Optional<CountryCode> byName(String name) {
    return ByName.find(name);
  }

  /** The index of names, which is made only when it is asked for. */
  private static final class ByName {
    private static final int LONGEST = 80;
    private static final Set<String> FORMS_OF_STATE = Set.of(
        "arab",
        "bolivarian",
        "commonwealth",
        "cooperative",
        "democratic",
        "duchy",
        "federal",
        "federation",
        "federative",
        "grand",
        "hashemite",
        "independent",
        "islamic",
        "kingdom",
        "oriental",
        "peoples",
        "plurinational",
        "principality",
        "republic",
        "socialist",
        "state",
        "sultanate",
        "union",
        "united");
    private static final Map<String, CountryCode> INDEX = index();

    private ByName() {}

    static Optional<CountryCode> find(String name) {
      if (name.length() > LONGEST) {
        return Optional.empty();
      }
      List<String> words = words(name);
      CountryCode code = INDEX.get(String.join("", words));
      if (code == null) {
        words = words(inverted(name));
        code = INDEX.get(String.join("", words));
      }
      return Optional.ofNullable(
          code == null ? INDEX.get(String.join("", withoutForm(words))) : code);
    }

    /** A name that a code of today had before leads to that code only if the country is the same one. */
    private static Map<String, CountryCode> index() {
      Map<String, CountryCode> index = new HashMap<>();
      ASSIGNED.forEach((code, uses) ->
          uses.stream().filter(use -> !use.hasEnded()).forEach(use -> add(index, code, use)));
      WITHDRAWN.forEach((code, uses) -> uses.forEach(use -> add(index, code, use)));
      NAMED_BY_USERS.forEach((code, uses) -> uses.forEach(use -> add(index, code, use)));
      MISTAKEN.forEach(
          (code, intended) -> index.put(code.toLowerCase(Locale.ROOT), CountryCode.of(intended)));
      return index;
    }

    private static void add(Map<String, CountryCode> index, String code, Use use) {
      CountryCode value = CountryCode.of(code);
      use.names().forEach(name -> index.putIfAbsent(String.join("", words(name)), value));
      index.putIfAbsent(code.toLowerCase(Locale.ROOT), value);
    }

    private static List<String> words(String name) {
      String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
          .replaceAll("\\p{M}|['’.]", "")
          .replace("&", " and ")
          .toLowerCase(Locale.ROOT);
      List<String> words = new ArrayList<>(List.of(letters.split("[^\\p{L}\\p{Nd}]+")));
      words.removeIf(word -> word.isEmpty() || word.equals("the"));
      words.replaceAll(word -> word.equals("st") ? "saint" : word);
      return words;
    }

    /** Turns "Moldova, Republic of" and "Iran (Islamic Republic of)" round. */
    private static String inverted(String name) {
      int comma = name.indexOf(',') >= 0 ? name.indexOf(',') : name.indexOf('(');
      return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    private static List<String> withoutForm(List<String> words) {
      int of = words.indexOf("of");
      return of > 0 && FORMS_OF_STATE.containsAll(words.subList(0, of))
          ? words.subList(of + 1, words.size())
          : words;
    }
  }
}
