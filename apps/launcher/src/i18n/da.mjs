/** Every sentence the launcher says to the person who starts Samråd. */
export const da = {
  starting: 'Samråd starter …',
  preparing: 'Databasen gøres klar …',
  imageFaults: {
    missing: 'Demoens sager spilles igennem nu, fordi de ikke blev gjort klar, da Samråd blev bygget …',
    stale: 'Demoens sager spilles igennem nu, fordi de, der ligger klar, hører til en anden udgave …',
    damaged: 'Demoens sager spilles igennem nu, fordi filen med dem, der lå klar, er beskadiget …',
  },
  dataNotWritable: (folder, reason) =>
    `Datamappen ${folder} kan ikke skrives af den bruger, der starter Samråd (${reason}): vælg en anden mappe med SAMRAAD_DATA_DIR.`,
  dataUnreachable: (folder) =>
    `Systembrugeren "postgres", som kører databasen, når man er root, kan ikke komme ind i datamappen ${folder}: vælg med SAMRAAD_DATA_DIR en mappe uden for private hjemmemapper, for eksempel /var/lib/samraad, eller sæt DATABASE_URL.`,
  dataOfAnother: (folder) =>
    `Databasen i ${folder} tilhører en anden bruger: start som den bruger, eller vælg en anden mappe med SAMRAAD_DATA_DIR.`,
  dataMoved: (folder) =>
    `Data ligger i ${folder}, fordi databasen ikke kan komme ind i projektets egen mappe.`,
  stopping: 'Samråd lukker ned …',
  stopped: 'Samråd er lukket. Data er gemt.',
  portBusy: (port) =>
    `Port ${port} er optaget af et andet program: luk det, eller vælg en anden port med PORT.`,
  portInvalid: 'PORT skal være et helt tal mellem 1 og 65535.',
  alreadyRunning: (folder, pid) =>
    `Samråd kører allerede på datamappen ${folder} (proces ${pid}): luk den først, eller vælg en anden mappe med SAMRAAD_DATA_DIR.`,
  databaseUnreachable: (where, reason) =>
    `Databasen ${where} kan ikke nås (${reason}): kontrollér DATABASE_URL, og at databasen kører.`,
  databaseUrlInvalid:
    'DATABASE_URL er ikke en gyldig adresse: den skal se ud som postgresql://bruger:kode@vært:5432/navn.',
  missing: (names) => `Følgende skal være sat, før Samråd kan starte i drift: ${names.join(', ')}.`,
  noDemoInProduction: 'Demoen kan ikke køre i drift: fjern SAMRAAD_DEMO, eller start med npm start.',
  stepFailed: (step, log) => `${step} mislykkedes. Hele forløbet står i ${log}.`,
  notReady: (name, log) => `${name} blev ikke klar i tide. Se ${log}.`,
  diedAtStart: (name, log) => `${name} kunne ikke starte. Se ${log}.`,
  restarting: (name, seconds) => `${name} stoppede uventet og startes igen om ${seconds} s.`,
  restarted: (name) => `${name} kører igen.`,
  databaseLost: 'Databasen stoppede uventet og startes igen.',
  ready: (address) => `Samråd er klar: ${address}`,
  peopleHeading: 'Log ind som en af demoens personer:',
  howToStop: 'Stop med Ctrl-C. Data bliver liggende til næste gang.',
  names: {
    portal: 'Portalen',
    worker: 'Baggrundsarbejderen',
    mail: 'Demoens postkasse',
    migrate: 'Opdateringen af databasen',
    seed: 'Indlæsningen af grunddata',
  },
};
