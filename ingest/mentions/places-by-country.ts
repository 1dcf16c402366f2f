/** Countries by place, of a table of rows parted by "|": "Egypt;Alexandria", "Ghana;Kumasi,Tamale". Line breaks stand between rows only. */
export const placesByCountry = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .replace(/\n/g, "")
      .split("|")
      .flatMap((row) => {
        const [country = "", places = ""] = row.split(";");
        return places.split(",").map((place) => [place, country] as const);
      }),
  );
