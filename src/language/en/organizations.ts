/**
 * Bodies that news all over the world names without saying what they are. Caveat: evidence only;
 * some names are also places or words ("Liverpool", "Apple", "Reading"), and only bodies known far
 * beyond one country are listed.
 */
import { list, rows } from './parse.ts';

const international = `
United Nations, UN, U.N., UN Security Council, Security Council, General Assembly, UN General Assembly, UNICEF, UNESCO, UNHCR, UNDP, UNFPA, UNEP, UNODC, UNRWA, UNAIDS, UN Women, WFP, World Food Programme, World Food Program, FAO, Food and Agriculture Organization, WHO, World Health Organization, World Health Organisation, ILO, International Labour Organization, IOM, International Organization for Migration, IAEA, International Atomic Energy Agency, ICAO, ITU, IPCC, WTO, World Trade Organization, World Bank, IMF, International Monetary Fund, IFC, International Finance Corporation, ICC, International Criminal Court, ICJ, International Court of Justice, Interpol, INTERPOL, Europol, OECD, OPEC, OPEC+, OSCE, OPCW, Red Cross, Red Crescent, International Committee of the Red Cross, ICRC, Doctors Without Borders, Médecins Sans Frontières, MSF, Amnesty International, Amnesty, Human Rights Watch, HRW, Greenpeace, Oxfam, Save the Children, World Vision, Transparency International, Reporters Without Borders, Freedom House, International Crisis Group, Committee to Protect Journalists, Bellingcat, WWF, Gavi, World Economic Forum, G7, G8, G20, G-7, G-20, G77, BRICS, Quad, AUKUS, Five Eyes, Commonwealth, Arab League, League of Arab States, Gulf Cooperation Council, GCC, Organisation of Islamic Cooperation, OIC, African Union, AU, African Development Bank, AfDB, ECOWAS, SADC, East African Community, EAC, IGAD, CEMAC, Mercosur, Mercosul, Unasur, CELAC, CARICOM, OAS, Organization of American States, Inter-American Development Bank, IDB, Inter-American Commission on Human Rights, ASEAN, SAARC, APEC, Asian Development Bank, ADB, Asian Infrastructure Investment Bank, AIIB, Pacific Islands Forum, Shanghai Cooperation Organisation, SCO, CSTO, Collective Security Treaty Organization, CIS, Eurasian Economic Union, European Union, EU, E.U., European Commission, European Council, European Parliament, European Central Bank, ECB, European Court of Human Rights, Council of Europe, Court of Justice of the European Union, European Court of Justice, Frontex, Eurogroup, Eurostat, European Medicines Agency, EMA, European Space Agency, ESA, CERN, NATO, Nato, North Atlantic Treaty Organization, Warsaw Pact, Bretton Woods, Paris Club, FATF, Financial Action Task Force, SWIFT, Benelux`;

const state = `
Congress, Senate, House of Representatives, House, US Congress, US Senate, Parliament, House of Commons, House of Lords, Commons, Lords, Knesset, Bundestag, Bundesrat, Duma, State Duma, Federation Council, Verkhovna Rada, Rada, Lok Sabha, Rajya Sabha, Majlis, Diet, National Assembly, National Diet, Cortes, Sejm, Riksdag, Storting, Folketing, Oireachtas, Dáil, Supreme Court, Constitutional Court, High Court, Court of Appeal, Federal Reserve, Fed, White House, Pentagon, Kremlin, Downing Street, Elysée, State Department, Department of State, Department of Defense, Department of Justice, Justice Department, Defense Department, Treasury, Treasury Department, Home Office, Foreign Office, Ministry of Defence, MoD, Ministry of Foreign Affairs, Foreign Ministry, Ministry of Health, Interior Ministry, Homeland Security, FBI, CIA, NSA, DEA, ATF, ICE, IRS, SEC, FDA, EPA, FCC, FTC, CDC, NIH, NASA, NOAA, FEMA, USAID, TSA, FAA, NHS, MI5, MI6, GCHQ, Scotland Yard, Metropolitan Police, BBC Trust, Bank of England, Bank of Japan, Bundesbank, FSB, KGB, GRU, SVR, Wagner Group, Wagner, Roscosmos, Rosatom, Red Army, Soviet Army, Mossad, Shin Bet, IDF, Israel Defense Forces, ISI, Inter-Services Intelligence, RAW, CBI, ISRO, Reserve Bank of India, PLA, People's Liberation Army, Chinese Communist Party, Communist Party of China, CCP, Politburo, Taliban, Haqqani Network, Hamas, Hezbollah, Hizbollah, Fatah, PLO, Palestinian Authority, Palestine Liberation Organization, Islamic Jihad, Islamic State, ISIS, ISIL, IS, Daesh, Al Qaeda, al-Qaeda, Al-Qaeda, al Qaeda, al-Qaida, Boko Haram, ISWAP, Al Shabaab, al-Shabaab, Al-Shabaab, Houthi movement, Muslim Brotherhood, Revolutionary Guards, Revolutionary Guard, IRGC, Quds Force, Basij, PKK, YPG, SDF, Syrian Democratic Forces, Free Syrian Army, Jabhat al-Nusra, FARC, ELN, Shining Path, Tamil Tigers, LTTE, IRA, ETA, Lashkar-e-Taiba, Jaish-e-Mohammed, Jemaah Islamiyah, Abu Sayyaf, M23, Lord's Resistance Army, Janjaweed, Rapid Support Forces, TPLF, Azov, Ku Klux Klan, NRA, ACLU, NAACP, Planned Parenthood, Black Lives Matter`;

const parties = `
Democratic Party, Republican Party, GOP, Labour, Labour Party, Conservative Party, Liberal Democrats, Lib Dems, SNP, Scottish National Party, Plaid Cymru, Sinn Féin, Sinn Fein, DUP, UKIP, Ukip, Brexit Party, Fine Gael, Fianna Fáil, Green Party, Liberal Party, National Party, Socialist Party, Communist Party, CDU, CSU, SPD, AfD, FDP, En Marche, National Front, National Rally, Front National, Syriza, Podemos, Vox, PSOE, Partido Popular, Five Star Movement, Lega, Forza Italia, Fidesz, Law and Justice, Likud, Shas, Meretz, Kadima, AKP, CHP, HDP, United Russia, Workers' Party, BJP, Bharatiya Janata Party, Congress Party, Aam Aadmi Party, AAP, Shiv Sena, RSS, VHP, CPI, CPM, Trinamool Congress, TMC, JD(S), PTI, PML-N, PPP, Awami League, BNP, LDP, Liberal Democratic Party, Kuomintang, KMT, DPP, Democratic Progressive Party, UMNO, PAP, Golkar, PDI-P, ANC, African National Congress, DA, Democratic Alliance, EFF, Economic Freedom Fighters, ZANU-PF, MDC, Frelimo, Renamo, MPLA, UNITA, SWAPO, APC, All Progressives Congress, PDP, Peoples Democratic Party, NPP, NDC, Jubilee Party, ODM, CCM, Chadema, EPRDF, Prosperity Party, Morena, PRI, PAN, PRD, PT, FMLN, Colorado Party, Peronist Party`;

const media = `
Reuters, AFP, Agence France-Presse, Agence France Presse, AP, Associated Press, The Associated Press, Bloomberg, Bloomberg News, UPI, DPA, dpa, ANSA, EFE, TASS, Interfax, RIA Novosti, Xinhua, Kyodo, Yonhap, Anadolu, Anadolu Agency, IRNA, Fars, SANA, WAM, SPA, Petra, PTI, ANI, IANS, Bernama, Antara, BBC, BBC News, ITV, Sky News, Channel 4, CNN, CBS, CBS News, NBC, NBC News, ABC, ABC News, MSNBC, CNBC, Fox News, Fox, PBS, NPR, C-SPAN, HBO, ESPN, MTV, VOA, Voice of America, Radio Free Europe, Radio Free Asia, Deutsche Welle, DW, France 24, RFI, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, RT, Russia Today, CCTV, CGTN, NHK, KBS, NDTV, SABC, CBC, RTÉ, New York Times, The New York Times, NYT, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, USA Today, Los Angeles Times, LA Times, Chicago Tribune, Boston Globe, New York Post, New Yorker, Newsweek, Time, The Atlantic, Politico, Axios, Vox Media, BuzzFeed, BuzzFeed News, HuffPost, Huffington Post, Breitbart, Vice News, The Guardian, Guardian, The Times, Sunday Times, Daily Telegraph, Telegraph, Daily Mail, Mail on Sunday, Daily Mirror, Financial Times, FT, The Economist, Economist, The Independent, Independent, The Sun, Observer, Le Monde, Le Figaro, Libération, Der Spiegel, Spiegel, Die Welt, Die Zeit, Bild, El País, El Pais, El Mundo, La Repubblica, Corriere della Sera, Haaretz, Jerusalem Post, Times of Israel, Al-Ahram, Asharq Al-Awsat, Kommersant, Izvestia, Pravda, Novaya Gazeta, Meduza, Global Times, People's Daily, China Daily, South China Morning Post, Straits Times, Times of India, The Hindu, Hindustan Times, Indian Express, Dawn, Daily Star, Asahi Shimbun, Yomiuri Shimbun, Nikkei, Sydney Morning Herald, The Age, The Australian, Globe and Mail, Toronto Star, Wikipedia, Wikinews, WikiLeaks, Wikimedia Foundation`;

const firms = `
Google, Alphabet, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, Netflix, Tesla, SpaceX, Uber, Lyft, Airbnb, PayPal, eBay, Yahoo, Oracle, IBM, Intel, AMD, Nvidia, Cisco, HP, Dell, Adobe, Salesforce, Samsung, Samsung Electronics, LG, Sony, Nintendo, Panasonic, Toshiba, Hitachi, Huawei, ZTE, Xiaomi, Alibaba, Tencent, Baidu, ByteDance, Foxconn, TSMC, Nokia, Ericsson, Siemens, SAP, Bosch, BMW, Volkswagen, VW, Daimler, Mercedes, Mercedes-Benz, Audi, Porsche, Toyota, Honda, Nissan, Mitsubishi, Hyundai, Kia, Ford, General Motors, GM, Chrysler, Fiat, Renault, Peugeot, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, Rolls-Royce, General Electric, GE, ExxonMobil, Exxon Mobil, Exxon, Chevron, Shell, Royal Dutch Shell, BP, Total, TotalEnergies, Eni, Equinor, Gazprom, Rosneft, Lukoil, Saudi Aramco, Aramco, Petrobras, PDVSA, Pemex, Sinopec, PetroChina, CNOOC, Glencore, Rio Tinto, BHP, Vale, Goldman Sachs, JPMorgan, JPMorgan Chase, JP Morgan, Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, HSBC, Barclays, Lloyds, Standard Chartered, Deutsche Bank, UBS, Credit Suisse, BNP Paribas, Société Générale, Santander, BBVA, ING, Mastercard, Visa, American Express, BlackRock, Moody's, Fitch, Standard & Poor's, S&P, Deloitte, KPMG, PwC, PricewaterhouseCoopers, Ernst & Young, McKinsey, Pfizer, BioNTech, Moderna, AstraZeneca, Johnson & Johnson, Novartis, Roche, Sanofi, Bayer, Merck, GlaxoSmithKline, GSK, Sinovac, Sinopharm, Serum Institute, Walmart, Wal-Mart, Target, Costco, Tesco, Carrefour, IKEA, McDonald's, Starbucks, Coca-Cola, PepsiCo, Pepsi, Nestlé, Nestle, Unilever, Procter & Gamble, Nike, Adidas, H&M, Zara, Louis Vuitton, Gucci, Disney, Walt Disney, Warner Bros, Universal, Paramount, Spotify, AT&T, Verizon, Comcast, T-Mobile, Vodafone, Orange, Telefónica, Deutsche Telekom, BT, MTN, Safaricom, Airtel, Reliance, Tata, Infosys, Wipro, Adani Group, Lufthansa, British Airways, Air France, KLM, Ryanair, easyJet, Emirates, Qatar Airways, Etihad, Turkish Airlines, Aeroflot, Delta, United Airlines, American Airlines, Qantas, Singapore Airlines, Cathay Pacific, Air India, Ethiopian Airlines, Kenya Airways, Maersk, FedEx, UPS, DHL, Gallup, Ipsos, YouGov, Pew Research Center, Nielsen`;

const sport = `
FIFA, Fifa, UEFA, Uefa, CAF, CONMEBOL, Conmebol, IOC, International Olympic Committee, WADA, IAAF, ICC, BCCI, NFL, NBA, MLB, NHL, NCAA, Premier League, La Liga, Bundesliga, Serie A, Ligue 1, Champions League, Manchester United, Man United, Manchester City, Man City, Liverpool FC, Chelsea, Arsenal, Tottenham, Tottenham Hotspur, Everton, Leicester City, West Ham, Aston Villa, Newcastle United, Real Madrid, Barcelona, FC Barcelona, Barça, Atlético Madrid, Atletico Madrid, Juventus, AC Milan, Inter Milan, Napoli, AS Roma, Bayern Munich, Borussia Dortmund, Paris Saint-Germain, PSG, Ajax, Benfica, Porto, Celtic, Boca Juniors, River Plate, Flamengo, Corinthians, New York Yankees, Yankees, Red Sox, Dodgers, Cubs, Giants, Patriots, Cowboys, Lakers, Celtics, Warriors, Bulls, Ferrari, McLaren, Red Bull, Harvard, Harvard University, Yale, Yale University, Princeton, Stanford, Stanford University, MIT, Oxford University, University of Oxford, Cambridge University, University of Cambridge, LSE, Columbia University, Georgetown University, Johns Hopkins University, Chatham House, Brookings Institution, RAND Corporation, Carnegie Endowment, Atlantic Council, Heritage Foundation, Cato Institute, Clinton Foundation, Gates Foundation`;

export const organizations: readonly string[] = [
  international,
  state,
  parties,
  media,
  firms,
  sport,
].flatMap(list);

/** Names of one body, a body a line, where one is no shorter form of the other. */
export const synonyms: readonly (readonly string[])[] = rows(`
Democratic Party, Democrats, Democrat, Democratic
Republican Party, Republicans, Republican, GOP, G.O.P., Grand Old Party
Conservative Party, Conservatives, Conservative, Tories, Tory, Tory Party
Labour Party, Labour
Liberal Democrats, Liberal Democrat, Lib Dems, Lib Dem
Liberal Party, Liberals, Liberal
Green Party, Greens
Federal Reserve, Fed, U.S. Federal Reserve, US Federal Reserve, Federal Reserve Board
Justice Department, Department of Justice, DOJ, DoJ, U.S. Department of Justice
State Department, Department of State, U.S. State Department, US State Department
Treasury Department, Department of the Treasury, U.S. Treasury Department
Defense Department, Department of Defense, DOD, DoD
Education Department, Department of Education, U.S. Department of Education
Labor Department, Department of Labor
Commerce Department, Department of Commerce
Agriculture Department, Department of Agriculture, USDA
Interior Department, Department of the Interior
Energy Department, Department of Energy, DOE
Transportation Department, Department of Transportation, DOT
Food and Drug Administration, FDA, U.S. Food and Drug Administration
Federal Bureau of Investigation, FBI, F.B.I.
Los Angeles Police Department, LAPD
New York Police Department, New York City Police Department, NYPD
Metropolitan Police, Met Police, Scotland Yard
International Court of Justice, ICJ, World Court
Islamic State, ISIS, ISIL, Isis, IS, Daesh
Al Qaeda, al-Qaeda, al-Qaida, Al-Qaeda, al Qaeda
Bank of Montreal, BMO
Pacific Gas & Electric, Pacific Gas and Electric, PG&E
Associated Press, AP
Agence France-Presse, AFP
British Broadcasting Corporation, BBC
European Union, EU
United Nations, UN, U.N.
Amazon, Amazon.com, Amazon.com Inc.
`);
