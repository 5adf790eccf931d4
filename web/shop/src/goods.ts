import backpack from "./goods/backpack.svg";
import kettle from "./goods/kettle.svg";
import lamp from "./goods/lamp.svg";
import mug from "./goods/mug.svg";
import notebook from "./goods/notebook.svg";
import scarf from "./goods/scarf.svg";
import shoe from "./goods/shoe.svg";
import socks from "./goods/socks.svg";

/** What stands in the shop's window; the demo's catalogue holds more. */
export interface Goods {
  title: string;
  price: string;
  picture: string;
}

export const GOODS: Goods[] = [
  { title: "Stoneware mug", price: "14.00 EUR", picture: mug },
  { title: "Desk lamp", price: "39.90 EUR", picture: lamp },
  { title: "Trail shoe", price: "79.00 EUR", picture: shoe },
  { title: "Wool socks", price: "12.00 EUR", picture: socks },
  { title: "Canvas backpack", price: "64.00 EUR", picture: backpack },
  { title: "Merino scarf", price: "45.00 EUR", picture: scarf },
  { title: "Travel kettle", price: "52.00 EUR", picture: kettle },
  { title: "Travel notebook", price: "16.50 EUR", picture: notebook },
];
